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
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.shared.PersonId;

/** One version of a plan: a draft, what the young person is asked to agree to, the plan that holds, or one that held. */
@Entity
@Table(name = "plan_version")
@NamedQuery(name = "PlanVersion.byId", query = "select v from PlanVersion v where v.versionId = :id")
@NamedQuery(
        name = "PlanVersion.of",
        query = "select v from PlanVersion v where v.whose = :whose order by v.number desc")
@NamedQuery(
        name = "PlanVersion.inState",
        query = "select v from PlanVersion v where v.whose in :whose and v.state in :states order by v.number desc")
@NamedQuery(
        name = "PlanVersion.counts",
        query = "select v.state, count(v) from PlanVersion v where v.whose in :whose group by v.state")
@NamedQuery(
        name = "PlanVersion.signed",
        query = "select v.signedAt from PlanVersion v where v.whose in :whose and v.signedAt >= :since")
public class PlanVersion {

    static final int ID_LENGTH = 36;

    public static final int WHY_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "version_id", nullable = false, unique = true, length = ID_LENGTH)
    private String versionId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Column(nullable = false)
    private int number;

    @Column(name = "based_on")
    private Integer basedOn;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId author;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = VersionState.NAME_LENGTH)
    private VersionState state;

    @Column(name = "submission_id", length = ID_LENGTH)
    private String submissionId;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "signed_by", length = PersonId.LENGTH)
    private PersonId signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "sent_back_why", length = WHY_LENGTH)
    private String sentBackWhy;

    @Column(name = "discarded_by", length = PersonId.LENGTH)
    private PersonId discardedBy;

    protected PlanVersion() {}

    /** @param basedOn the number of the version it was copied from, or null */
    public PlanVersion(
            String versionId, PersonId whose, int number, Integer basedOn, PersonId author, Instant createdAt) {
        this.versionId = versionId;
        this.whose = whose;
        this.number = number;
        this.basedOn = basedOn;
        this.author = author;
        this.createdAt = createdAt;
        this.state = VersionState.DRAFT;
    }

    /**
     * Lets the young person read it.
     *
     * @throws MovedOn if it is no draft any more
     */
    public void submit(Instant now) {
        move(VersionState.SUBMITTED);
        submissionId = UUID.randomUUID().toString();
        submittedAt = now;
        sentBackWhy = null;
    }

    /**
     * The young person agrees.
     *
     * @throws MovedOn if it was taken back or agreed before
     */
    public void agree(Instant now) {
        move(VersionState.AGREED);
        agreedAt = now;
    }

    /**
     * The young person agrees no more.
     *
     * @throws MovedOn if it was not agreed, or has come into force
     */
    public void withdrawAgreement() {
        if (state != VersionState.AGREED) {
            throw new MovedOn(versionId);
        }
        move(VersionState.SUBMITTED);
        agreedAt = null;
    }

    /**
     * Sends it back to be written again.
     *
     * @throws MovedOn if it is in force or over
     */
    public void sendBack(String why) {
        move(VersionState.DRAFT);
        submittedAt = null;
        agreedAt = null;
        sentBackWhy = why;
    }

    /**
     * The manager signs, and it is the plan.
     *
     * @throws MovedOn if the young person does not agree
     */
    public void sign(PersonId manager, Instant now) {
        move(VersionState.IN_FORCE);
        signedBy = manager;
        signedAt = now;
    }

    /** @throws MovedOn if it was not in force */
    public void supersede(Instant now) {
        move(VersionState.SUPERSEDED);
        endedAt = now;
    }

    /**
     * Its author, or whoever works on it now, throws the draft away. What it says stays to be read.
     *
     * @throws MovedOn if it is no draft any more
     */
    public void discard(PersonId worker, Instant now) {
        move(VersionState.DISCARDED);
        discardedBy = worker;
        endedAt = now;
    }

    /** It is a draft again as it was. @throws MovedOn if it was not thrown away */
    public void bringBack() {
        if (state != VersionState.DISCARDED) {
            throw new MovedOn(versionId);
        }
        move(VersionState.DRAFT);
        discardedBy = null;
        endedAt = null;
    }

    private void move(VersionState next) {
        if (!state.mayBecome(next)) {
            throw new MovedOn(versionId);
        }
        state = next;
    }

    public String versionId() {
        return versionId;
    }

    public PersonId whose() {
        return whose;
    }

    /**
     * What the young person is asked to agree to: this version as it was submitted. Taken back and submitted again, it is
     * something else, as they have not read it. Empty while nobody was asked.
     */
    public String submissionId() {
        return submissionId == null ? "" : submissionId;
    }

    public int number() {
        return number;
    }

    public PersonId author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public VersionState state() {
        return state;
    }

    public Instant agreedAt() {
        return agreedAt;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** The manager, once it is signed. */
    public Optional<PersonId> signedBy() {
        return Optional.ofNullable(signedBy);
    }

    /** Who threw it away, if anybody did. */
    public Optional<PersonId> discardedBy() {
        return Optional.ofNullable(discardedBy);
    }

    /** When it was over: replaced, or thrown away; or null. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Why it went back to be a draft, or null. */
    public String sentBackWhy() {
        return sentBackWhy;
    }
}
