package uk.opendoor.meeting.coordinate;

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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.Started;
import uk.opendoor.shared.PersonId;

/**
 * A meeting that a worker asks the coordinators to book. It waits; then it is booked, and the meeting has the same id, or
 * the worker takes it back.
 */
@Entity
@Table(name = "meeting_request")
@NamedQuery(name = "MeetingRequest.byId", query = "select r from MeetingRequest r where r.requestId = :id")
@NamedQuery(
        name = "MeetingRequest.in",
        query = "select r from MeetingRequest r where r.state = :state order by r.askedAt, r.id")
@NamedQuery(name = "MeetingRequest.about", query = """
                select r from MeetingRequest r where r.state = :state and r.requestId in (
                    select c.requestId from RequestedChild c where c.child in :whose) order by r.askedAt, r.id
                """)
@NamedQuery(name = "MeetingRequest.open", query = """
                select r.requestId from MeetingRequest r where r.requestId in (
                    select c.requestId from RequestedChild c where c.child = :child)
                and (r.state = :waiting or r.state = :booked
                    and r.requestId in (select m.meetingId from Meeting m where m.slot.starts >= :since)
                    and not exists (select s from RecordSent s where s.meetingId = r.requestId))
                """)
@NamedQuery(name = "MeetingRequest.meetings", query = """
                select m from Meeting m where m.slot.starts >= :since and m.slot.starts < :until
                and m.meetingId in (select r.requestId from MeetingRequest r where r.state = :booked)
                and not exists (select s from RecordSent s where s.meetingId = m.meetingId) order by m.slot.starts, m.id
                """)
public class MeetingRequest {

    public static final int WORDS_LENGTH = 500;

    static final int ID_LENGTH = 36;

    private static final int KIND_LENGTH = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "request_id", nullable = false, unique = true, length = ID_LENGTH)
    private String requestId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = KIND_LENGTH)
    private MeetingKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = RequestState.NAME_LENGTH)
    private RequestState state;

    @Embedded
    private Started started;

    @Column(name = "wanted_by")
    private LocalDate wantedBy;

    @Column(nullable = false, length = WORDS_LENGTH)
    private String unsuited;

    @Column(name = "who_comes", nullable = false, length = WORDS_LENGTH)
    private String guests;

    @Column(name = "to_know", nullable = false, length = WORDS_LENGTH)
    private String toKnow;

    @Column(name = "asked_by", nullable = false, length = PersonId.LENGTH)
    private PersonId askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected MeetingRequest() {}

    public MeetingRequest(RequestWanted wanted, PersonId by, Instant at) {
        this.requestId = wanted.id();
        this.kind = wanted.kind();
        this.started = wanted.started();
        this.wantedBy = wanted.by();
        this.unsuited = wanted.words().unsuited();
        this.guests = wanted.words().guests();
        this.toKnow = wanted.words().toKnow();
        this.askedBy = by;
        this.askedAt = at;
        this.state = RequestState.WAITING;
    }

    /** @throws MovedOn if it is booked already, or was taken back */
    void settle(RequestState next, Instant at) {
        if (!state.mayBecome(next)) {
            throw new MovedOn(requestId);
        }
        state = next;
        settledAt = at;
    }

    /** By when it must be; nothing if nobody can count it yet. */
    Optional<LocalDate> by(Deadlines deadlines) {
        return RequestWanted.by(started(), wantedBy, deadlines);
    }

    boolean isLaterThanAsked(LocalDate day) {
        return wantedBy != null && day.isAfter(wantedBy);
    }

    /** @param about the children, as the reader may know them */
    Waiting waiting(String about, Deadlines deadlines, Clock clock) {
        LocalDate by = by(deadlines).orElse(null);
        return new Waiting(
                requestId,
                kind,
                by,
                by != null && by.isBefore(LocalDate.now(clock)),
                about,
                LocalDate.ofInstant(askedAt, clock.getZone()));
    }

    String requestId() {
        return requestId;
    }

    MeetingKind kind() {
        return kind;
    }

    boolean isWaiting() {
        return state == RequestState.WAITING;
    }

    /** What started its clock, or null. */
    Started started() {
        return started == null || started.rule() == null ? null : started;
    }

    RequestWanted.Words words() {
        return new RequestWanted.Words(unsuited, guests, toKnow);
    }

    PersonId askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }
}
