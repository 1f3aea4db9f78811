package uk.opendoor.meeting.release.paper;

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
import java.time.LocalDate;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.PersonId;

/**
 * One version of a paper on its way to one person: asked for, perhaps looked at by a second person, given to them for a time,
 * and perhaps taken back. It is written down when they first read it and when they first kept a copy.
 */
@Entity
@Table(name = "paper_release")
@NamedQuery(name = "PaperRelease.byId", query = "select r from PaperRelease r where r.releaseId = :id")
@NamedQuery(name = "PaperRelease.of", query = "select r from PaperRelease r where r.paperId in :papers order by r.id")
@NamedQuery(
        name = "PaperRelease.to",
        query = "select r from PaperRelease r where r.recipient = :recipient order by r.askedAt desc, r.id desc")
@NamedQuery(name = "PaperRelease.waiting", query = """
                select r from PaperRelease r where r.child in :children
                and r.state = uk.opendoor.meeting.release.paper.ReleaseState.ASKED order by r.id
                """)
@NamedQuery(name = "PaperRelease.own", query = """
                select r from PaperRelease r where r.recipient = :person and r.child = :person
                and r.state = uk.opendoor.meeting.release.paper.ReleaseState.RELEASED order by r.id desc
                """)
@NamedQuery(name = "PaperRelease.reports", query = """
                select p.meetingId, r.recipient from PaperRelease r, DeskPaper p where r.paperId = p.paperId
                and p.meetingId in :meetings and p.kind = uk.opendoor.meeting.release.paper.PaperKind.REPORT
                and r.state = uk.opendoor.meeting.release.paper.ReleaseState.RELEASED
                """)
public class PaperRelease {

    public static final int WHY_LENGTH = 500;
    public static final int SHORTEST_WHY = 10;

    static final int KEY_LENGTH = 2 * PersonId.LENGTH + 1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "release_id", nullable = false, unique = true, length = DeskPaper.ID_LENGTH)
    private String releaseId;

    @Column(name = "paper_id", nullable = false, length = DeskPaper.ID_LENGTH)
    private String paperId;

    @Column(name = "version_id", nullable = false, length = DeskPaper.ID_LENGTH)
    private String versionId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId child;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId recipient;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = ReleaseState.NAME_LENGTH)
    private ReleaseState state;

    @Column(name = "waiting_of", unique = true, length = KEY_LENGTH)
    private String waitingOf;

    @Column(name = "live_of", unique = true, length = KEY_LENGTH)
    private String liveOf;

    @Column(name = "until_day", nullable = false)
    private LocalDate until;

    @Column(name = "grant_id", length = DeskPaper.ID_LENGTH)
    private String grantId;

    @Column(name = "asked_by", nullable = false, length = PersonId.LENGTH)
    private PersonId askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "decided_by", length = PersonId.LENGTH)
    private PersonId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_why", length = WHY_LENGTH)
    private String decidedWhy;

    @Column(name = "taken_back_by", length = PersonId.LENGTH)
    private PersonId takenBackBy;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @Column(name = "taken_back_why", length = WHY_LENGTH)
    private String takenBackWhy;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected PaperRelease() {}

    /**
     * It waits for a second person, until somebody lets it go.
     *
     * @param releaseId made with the form: the same one sent twice is one
     * @param child for whose sake they get it
     * @param until the first day on which they do not have it any more
     */
    public PaperRelease(
            String releaseId,
            PaperVersion version,
            PersonId child,
            PersonId recipient,
            LocalDate until,
            PersonId by,
            Instant at) {
        this.releaseId = releaseId;
        this.paperId = version.paperId();
        this.versionId = version.versionId();
        this.child = child;
        this.recipient = recipient;
        this.until = until;
        this.askedBy = by;
        this.askedAt = at;
        this.state = ReleaseState.ASKED;
        this.waitingOf = key();
    }

    private String key() {
        return paperId + " " + recipient.value();
    }

    /**
     * They have it from now on.
     *
     * @param why in the words of the second person, or null if there was nothing to look at
     * @throws MovedOn if somebody decided already
     */
    public void release(PersonId by, Instant at, String why) {
        become(ReleaseState.RELEASED);
        liveOf = key();
        decide(by, at, why);
    }

    /** @throws MovedOn if somebody decided already */
    public void refuse(PersonId by, Instant at, String why) {
        become(ReleaseState.REFUSED);
        decide(by, at, why);
    }

    private void decide(PersonId by, Instant at, String why) {
        waitingOf = null;
        decidedBy = by;
        decidedAt = at;
        decidedWhy = why;
    }

    /** @throws MovedOn if they do not have it */
    public void takeBack(PersonId by, Instant at, String why) {
        become(ReleaseState.RECALLED);
        end(by, at, why);
    }

    /** @throws MovedOn if they do not have it */
    public void replace(PersonId by, Instant at) {
        become(ReleaseState.REPLACED);
        end(by, at, null);
    }

    private void end(PersonId by, Instant at, String why) {
        liveOf = null;
        takenBackBy = by;
        takenBackAt = at;
        takenBackWhy = why;
    }

    private void become(ReleaseState next) {
        if (!state.mayBecome(next)) {
            throw new MovedOn(releaseId);
        }
        state = next;
    }

    /** By which grant a relative sees it; a young person needs none. */
    public void grantedBy(String grant) {
        grantId = grant;
    }

    /** The first time counts. */
    public void read(Instant at) {
        readAt = readAt == null ? at : readAt;
    }

    /** The first time counts. */
    public void saved(Instant at) {
        savedAt = savedAt == null ? at : savedAt;
    }

    public boolean isReleased() {
        return state == ReleaseState.RELEASED;
    }

    /** Whether it is for the child themselves. */
    public boolean isOwn() {
        return recipient.equals(child);
    }

    public String releaseId() {
        return releaseId;
    }

    public String paperId() {
        return paperId;
    }

    public String versionId() {
        return versionId;
    }

    public PersonId child() {
        return child;
    }

    public PersonId recipient() {
        return recipient;
    }

    public ReleaseState state() {
        return state;
    }

    public LocalDate until() {
        return until;
    }

    public String grantId() {
        return grantId;
    }

    public PersonId askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public PersonId decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decidedWhy() {
        return decidedWhy;
    }

    public PersonId takenBackBy() {
        return takenBackBy;
    }

    public Instant takenBackAt() {
        return takenBackAt;
    }

    public String takenBackWhy() {
        return takenBackWhy;
    }

    public Instant readAt() {
        return readAt;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
