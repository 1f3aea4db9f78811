package uk.opendoor.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a change at short notice has cost somebody, in their words. It never changes. */
@Entity
@Table(name = "late_cost")
@NamedQuery(
        name = "LateCost.by",
        query = "select c from LateCost c, MeetingInvitation i where c.invitationId = i.invitationId"
                + " and i.invitee = :guest order by c.id desc")
@NamedQuery(name = "LateCost.of", query = "select c from LateCost c where c.meetingId in :meetings order by c.id")
public class LateCost {

    public static final int LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "cost_id", nullable = false, unique = true, length = Meeting.ID_LENGTH)
    private String costId;

    @Column(name = "invitation_id", nullable = false, length = Meeting.ID_LENGTH)
    private String invitationId;

    @Column(name = "meeting_id", nullable = false, length = Meeting.ID_LENGTH)
    private String meetingId;

    @Column(nullable = false, length = LENGTH)
    private String words;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    protected LateCost() {}

    /** @param costId made with the form: the same one sent twice is one */
    public LateCost(String costId, MeetingInvitation invitation, String words, Instant at) {
        this.costId = costId;
        this.invitationId = invitation.invitationId();
        this.meetingId = invitation.meetingId();
        this.words = words;
        this.toldAt = at;
    }

    public String costId() {
        return costId;
    }

    public String invitationId() {
        return invitationId;
    }

    public String meetingId() {
        return meetingId;
    }

    public String words() {
        return words;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
