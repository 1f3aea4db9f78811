package uk.opendoor.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** What somebody answered, and when we had it. It never changes: whoever thinks again gives another answer, and the last counts. */
@Entity
@Table(name = "meeting_answer")
@NamedQuery(
        name = "MeetingAnswer.by",
        query = "select a from MeetingAnswer a, MeetingInvitation i where a.invitationId = i.invitationId"
                + " and i.invitee = :guest order by a.id desc")
@NamedQuery(
        name = "MeetingAnswer.of",
        query = "select a from MeetingAnswer a where a.meetingId in :meetings order by a.id")
public class MeetingAnswer {

    /** Characters of their own words. */
    public static final int LENGTH = 1000;

    private static final int SHOWN = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "answer_id", nullable = false, unique = true, length = Meeting.ID_LENGTH)
    private String answerId;

    @Column(name = "invitation_id", nullable = false, length = Meeting.ID_LENGTH)
    private String invitationId;

    @Column(name = "meeting_id", nullable = false, length = Meeting.ID_LENGTH)
    private String meetingId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = AnswerKind.NAME_LENGTH)
    private AnswerKind kind;

    @Column(nullable = false, length = LENGTH)
    private String words;

    @Embedded
    private Needs needs;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    protected MeetingAnswer() {}

    /** @param answerId made with the form: the same one sent twice is one */
    public MeetingAnswer(
            String answerId,
            MeetingInvitation invitation,
            AnswerKind kind,
            String words,
            Needs needs,
            Instant receivedAt) {
        this.answerId = answerId;
        this.invitationId = invitation.invitationId();
        this.meetingId = invitation.meetingId();
        this.kind = kind;
        this.words = words;
        this.needs = needs;
        this.receivedAt = receivedAt;
    }

    /** What whoever sent it can quote, to prove that we had it. */
    public String receipt() {
        return answerId.substring(0, SHOWN).toUpperCase(Locale.ROOT);
    }

    /** Whether it asks us to arrange something, and came after the last day on which that was in time. */
    public boolean asksLate(Optional<LocalDate> lastDay, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(receivedAt, zone);
        return needs.toArrange() && lastDay.filter(day::isAfter).isPresent();
    }

    public String answerId() {
        return answerId;
    }

    public String invitationId() {
        return invitationId;
    }

    public String meetingId() {
        return meetingId;
    }

    public AnswerKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public Needs needs() {
        return needs;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
