package uk.opendoor.meeting.part;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.MovedOn;

/**
 * What one who is invited writes for the meeting. It is a draft until it is sent: then it never changes, and whoever thinks
 * again sends another one. Each invitation has one draft at most.
 */
@Entity
@Table(name = "own_part")
@NamedQuery(
        name = "OwnPart.of",
        query = "select p from OwnPart p where p.invitationId = :invitation order by p.id",
        hints = @QueryHint(name = "eclipselink.batch", value = "p.points"))
@NamedQuery(
        name = "OwnPart.sent",
        query = "select p from OwnPart p where p.meetingId = :meeting and p.sentAt is not null order by p.id",
        hints = @QueryHint(name = "eclipselink.batch", value = "p.points"))
@NamedQuery(
        name = "OwnPart.by",
        query = "select p from OwnPart p, MeetingInvitation i where p.invitationId = i.invitationId"
                + " and i.invitee = :guest order by p.id desc",
        hints = @QueryHint(name = "eclipselink.batch", value = "p.points"))
@NamedQuery(
        name = "OwnPart.read",
        query = "update OwnPart p set p.readAt = :now where p.partId in :parts and p.readAt is null")
public class OwnPart {

    /** How much of an id is enough to quote. */
    private static final int SHOWN = 8;

    private static final int ID_LENGTH = 36;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "part_id", nullable = false, unique = true, length = ID_LENGTH)
    private String partId;

    @Column(name = "invitation_id", nullable = false, length = ID_LENGTH)
    private String invitationId;

    @Column(name = "meeting_id", nullable = false, length = ID_LENGTH)
    private String meetingId;

    @Column(name = "draft_of", unique = true, length = ID_LENGTH)
    private String draftOf;

    @Column(nullable = false)
    private int revision;

    @Embedded
    private PartWords words;

    @OneToMany(mappedBy = "part", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<KeptPoint> points = new ArrayList<>();

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected OwnPart() {}

    /** @param partId made with the form: the same one sent twice is one */
    public OwnPart(String partId, MeetingInvitation of, PartWords words, List<OwnPoint> points, Instant now) {
        this.partId = partId;
        this.invitationId = of.invitationId();
        this.meetingId = of.meetingId();
        this.draftOf = of.invitationId();
        this.words = words;
        this.savedAt = now;
        keep(points);
    }

    /** @throws MovedOn if it was sent */
    void write(PartWords newWords, List<OwnPoint> newPoints, Instant now) {
        refuseIfSent();
        words = newWords;
        keep(newPoints);
        savedAt = now;
        revision++;
    }

    private void keep(List<OwnPoint> typed) {
        points.clear();
        typed.forEach(one -> points.add(new KeptPoint(this, points.size(), one)));
    }

    /** @throws MovedOn if it was sent before */
    public void send(Instant now) {
        refuseIfSent();
        sentAt = now;
        draftOf = null;
    }

    private void refuseIfSent() {
        if (isSent()) {
            throw new MovedOn(partId);
        }
    }

    /** What whoever sent it can quote, to prove that we had it. */
    public String receipt() {
        return partId.substring(0, SHOWN).toUpperCase(Locale.ROOT);
    }

    boolean isSame(PartWords other, List<OwnPoint> otherPoints) {
        return words.isSame(other) && points().equals(otherPoints);
    }

    public String partId() {
        return partId;
    }

    public String invitationId() {
        return invitationId;
    }

    public String meetingId() {
        return meetingId;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    /** How often it was saved after the first time. */
    public int revision() {
        return revision;
    }

    public PartWords words() {
        return words;
    }

    public List<OwnPoint> points() {
        return points.stream().map(KeptPoint::said).toList();
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** Null for a draft. */
    public Instant sentAt() {
        return sentAt;
    }

    /** When a worker first opened it in the pack, or null. */
    public Instant readAt() {
        return readAt;
    }
}
