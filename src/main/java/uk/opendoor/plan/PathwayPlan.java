package uk.opendoor.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** A young person's plan through all its versions. Its row is locked by whoever moves a version on, so that two meet. */
@Entity
@Table(name = "pathway_plan")
@NamedQuery(name = "PathwayPlan.of", query = "select p from PathwayPlan p where p.whose = :whose")
public class PathwayPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, length = PersonId.LENGTH)
    private PersonId whose;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(nullable = false)
    private int versions;

    protected PathwayPlan() {}

    public PathwayPlan(PersonId whose, Instant startedAt) {
        this.whose = whose;
        this.startedAt = startedAt;
    }

    /** The number of the next version. */
    int next() {
        versions++;
        return versions;
    }
}
