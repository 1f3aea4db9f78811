package uk.opendoor.message;

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
import uk.opendoor.shared.PersonId;

/** Something that a young person asks for, from the moment they ask until it is done or they want it no more. */
@Entity
@Table(name = "contact_request")
@NamedQuery(
        name = "ContactRequest.of",
        query = "select r from ContactRequest r where r.whose = :whose order by r.id desc")
@NamedQuery(name = "ContactRequest.byId", query = "select r from ContactRequest r where r.requestId = :id")
@NamedQuery(
        name = "ContactRequest.open",
        query = "select r from ContactRequest r where r.whose in :whose and r.openOf is not null order by r.id")
public class ContactRequest {

    static final int ID_LENGTH = 36;
    static final int OPEN_LENGTH = PersonId.LENGTH + 1 + RequestKind.NAME_LENGTH;
    public static final int WORDS_LENGTH = 1000;
    public static final int TIME_LENGTH = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "request_id", nullable = false, unique = true, length = ID_LENGTH)
    private String requestId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    /** Whose and what while it is open, so that there is one such at most. */
    @Column(name = "open_of", unique = true, length = OPEN_LENGTH)
    private String openOf;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = RequestKind.NAME_LENGTH)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = RequestState.NAME_LENGTH)
    private RequestState state;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "wanted_on")
    private LocalDate wantedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "part_of_day", length = PartOfDay.NAME_LENGTH)
    private PartOfDay part;

    @Column(nullable = false, length = WORDS_LENGTH)
    private String words;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "booked_time", length = TIME_LENGTH)
    private String bookedTime;

    @Column(length = WORDS_LENGTH)
    private String outcome;

    @Column(name = "moved_by", length = PersonId.LENGTH)
    private PersonId movedBy;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected ContactRequest() {}

    public ContactRequest(String requestId, PersonId whose, RequestKind kind, String words, Instant now) {
        this.requestId = requestId;
        this.whose = whose;
        this.kind = kind;
        this.openOf = whose.value() + " " + kind;
        this.state = RequestState.ASKED;
        this.words = words;
        this.askedAt = now;
    }

    public ContactRequest(String requestId, PersonId whose, CallWish wish, Instant now) {
        this(requestId, whose, RequestKind.CALL_BACK, wish.words(), now);
        this.wantedOn = wish.on();
        this.part = wish.part();
    }

    /** Whether it asks for the very same call, and no time was said since. */
    public boolean isFor(CallWish wish) {
        return bookedOn == null && new CallWish(wantedOn, part, words).equals(wish);
    }

    /** @throws MovedOn if it is done or cancelled */
    public void askAgain(CallWish wish, Instant now) {
        askAgain(wish.words(), now);
        wantedOn = wish.on();
        part = wish.part();
    }

    /** @throws MovedOn if it is done or cancelled */
    public void askAgain(String other, Instant now) {
        move(RequestState.ASKED, RequestState.By.YOUNG_PERSON, whose, now);
        words = other;
        bookedOn = null;
        bookedTime = null;
    }

    /** @throws MovedOn if it is done or cancelled */
    public void cancel(Instant now) {
        move(RequestState.CANCELLED, RequestState.By.YOUNG_PERSON, whose, now);
        openOf = null;
    }

    /**
     * Somebody says when.
     *
     * @throws MovedOn if it is done or cancelled
     */
    public void book(LocalDate day, String time, PersonId worker, Instant now) {
        move(RequestState.BOOKED, RequestState.By.WORKER, worker, now);
        bookedOn = day;
        bookedTime = time;
    }

    /** @throws MovedOn if it is done or cancelled */
    public void finish(String what, PersonId worker, Instant now) {
        move(RequestState.DONE, RequestState.By.WORKER, worker, now);
        outcome = what;
        openOf = null;
    }

    private void move(RequestState next, RequestState.By who, PersonId person, Instant now) {
        if (!state.mayBecome(next, who)) {
            throw new MovedOn(requestId);
        }
        state = next;
        movedBy = person;
        movedAt = now;
    }

    public String requestId() {
        return requestId;
    }

    public PersonId whose() {
        return whose;
    }

    public RequestKind kind() {
        return kind;
    }

    public RequestState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The day that the young person chose for a call, or null. */
    public LocalDate wantedOn() {
        return wantedOn;
    }

    public PartOfDay part() {
        return part;
    }

    public String words() {
        return words;
    }

    /** The day that a worker said, or null. */
    public LocalDate bookedOn() {
        return bookedOn;
    }

    public String bookedTime() {
        return bookedTime;
    }

    public String outcome() {
        return outcome;
    }

    /** Who moved it on last, or null. */
    public PersonId movedBy() {
        return movedBy;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
