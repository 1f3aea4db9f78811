package uk.opendoor.meeting.remind;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * That somebody was reminded of a meeting at one time: a date that moves is reminded of again. Nothing changes it, so it has
 * no version.
 */
@Entity
@Table(name = "meeting_reminder")
@NamedQuery(name = "Reminder.missing", query = """
                select i, m from MeetingInvitation i, Meeting m where i.meetingId = m.meetingId
                and m.state = uk.opendoor.meeting.MeetingState.BOOKED and i.invitee is not null
                and i.known.starts is null and i.invitedAs in :as and coalesce(i.own.starts, m.slot.starts) >= :since
                and coalesce(i.own.starts, m.slot.starts) < :until
                and m.bookedAt < :bookedBefore and i.invitationId > :after
                and not exists (select r from Reminder r where r.invitationId = i.invitationId
                    and r.starts = coalesce(i.own.starts, m.slot.starts) and r.rule = :rule)
                order by i.invitationId
                """)
public class Reminder {

    private static final int ID_LENGTH = 36;
    private static final int RULE_LENGTH = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "invitation_id", nullable = false, length = ID_LENGTH)
    private String invitationId;

    @Column(name = "starts_at", nullable = false)
    private LocalDateTime starts;

    @Column(name = "rule_code", nullable = false, length = RULE_LENGTH)
    private String rule;

    @Column(name = "reminded_at", nullable = false)
    private Instant at;

    protected Reminder() {}

    /** @param starts when they come; @param rule the code of the time limit that says how long before */
    public Reminder(String invitationId, LocalDateTime starts, String rule, Instant at) {
        this.invitationId = invitationId;
        this.starts = starts;
        this.rule = rule;
        this.at = at;
    }
}
