package uk.opendoor.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** A young person's plan through all its versions. Its row is locked by whoever moves a version on, so that two meet. */
@Entity
@Table(name = "pathway_plan")
@NamedQuery(name = "PathwayPlan.of", query = "select p from PathwayPlan p where p.whose = :whose")
@NamedNativeQuery(name = "PathwayPlan.stamp", query = """
                select 'versions', count(*), sum(v.version), max(v.id), 0 from plan_version v where v.whose = ?1
                union all select 'texts', count(*), sum(t.version), max(t.id), 0 from plan_version v
                    join matter_text t on t.version_id = v.version_id where v.whose = ?1 and v.state = 'IN_FORCE'
                union all select 'promises', count(*), sum(s.version), max(s.id), sum(p.version) from plan_version v
                    join plan_promise s on s.version_id = v.version_id
                    left join person p on p.person_id = s.dropped_by where v.whose = ?1 and v.state = 'IN_FORCE'
                union all select 'words', count(*), sum(w.version), max(w.id), 0 from own_words w where w.whose = ?1
                union all select 'remarks', count(*), sum(r.version), max(r.id), sum(p.version) from remark r
                    left join person p on p.person_id = r.author where r.whose = ?1
                union all select 'disagreements', count(*), sum(d.version), max(d.id), sum(p.version) from disagreement d
                    left join person p on p.person_id = d.answered_by where d.whose = ?1
                """)
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
