package uk.opendoor.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** What one version says about one matter. */
@Entity
@Table(name = "matter_text")
@NamedQuery(name = "MatterText.of", query = "select t from MatterText t where t.versionId = :versionId")
public class MatterText {

    /** Characters of each of the three texts. */
    public static final int LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "version_id", nullable = false, length = PlanVersion.ID_LENGTH)
    private String versionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Matter.NAME_LENGTH)
    private Matter matter;

    @Column(nullable = false, length = LENGTH)
    private String need;

    @Column(nullable = false, length = LENGTH)
    private String agreed;

    @Column(nullable = false, length = LENGTH)
    private String how;

    @Column(name = "changed_by", nullable = false, length = PersonId.LENGTH)
    private PersonId changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected MatterText() {}

    public MatterText(
            String versionId,
            Matter matter,
            String need,
            String agreed,
            String how,
            PersonId changedBy,
            Instant changedAt) {
        this.versionId = versionId;
        this.matter = matter;
        this.need = need;
        this.agreed = agreed;
        this.how = how;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public void change(String newNeed, String newAgreed, String newHow, PersonId by, Instant now) {
        need = newNeed;
        agreed = newAgreed;
        how = newHow;
        changedBy = by;
        changedAt = now;
    }

    MatterText copyInto(String otherVersionId) {
        return new MatterText(otherVersionId, matter, need, agreed, how, changedBy, changedAt);
    }

    public Matter matter() {
        return matter;
    }

    /** What is needed; perhaps empty. */
    public String need() {
        return need;
    }

    /** What was agreed; perhaps empty. */
    public String agreed() {
        return agreed;
    }

    /** How it is done; perhaps empty. */
    public String how() {
        return how;
    }
}
