package uk.opendoor.plan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.LocalDate;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.shared.PersonId;

/** One review of a plan, from the moment somebody wants it until what was decided is written down. */
@Entity
@NamedQuery(name = "Review.of", query = "select r from Review r where r.whose = :whose order by r.id desc")
@NamedQuery(name = "Review.open", query = "select r from Review r where r.openOf in :whose")
@NamedQuery(
        name = "Review.lastHeld",
        query = "select r.whose, r.heldOn, r.nextBy from Review r where r.whose in :whose and r.heldOn ="
                + " (select max(s.heldOn) from Review s where s.whose = r.whose)")
@NamedQuery(
        name = "Review.firstSigned",
        query =
                "select v.whose, v.signedAt from PlanVersion v where v.whose in :whose and v.signedAt is not null and v.number ="
                        + " (select min(w.number) from PlanVersion w where w.whose = v.whose and w.signedAt is not null)")
public class Review {

    static final int ID_LENGTH = 36;
    public static final int LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "review_id", nullable = false, unique = true, length = ID_LENGTH)
    private String reviewId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    /** The same person while it is still to be held, so that there is one such at most. */
    @Column(name = "open_of", unique = true, length = PersonId.LENGTH)
    private PersonId openOf;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = ReviewReason.NAME_LENGTH)
    private ReviewReason reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = ReviewState.NAME_LENGTH)
    private ReviewState state;

    @Column(name = "begun_by", nullable = false, length = PersonId.LENGTH)
    private PersonId begunBy;

    @Column(name = "begun_on", nullable = false)
    private LocalDate begunOn;

    @Column(nullable = false)
    private boolean wanted;

    @Column(name = "waiting_since", nullable = false)
    private LocalDate waitingSince;

    @Column(name = "meets_on")
    private LocalDate meetsOn;

    @Column(length = LENGTH)
    private String place;

    @Column(name = "not_suited", length = LENGTH)
    private String notSuited;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "next_by")
    private LocalDate nextBy;

    @Column(name = "cancelled_why", length = LENGTH)
    private String cancelledWhy;

    protected Review() {}

    public Review(String reviewId, PersonId whose, ReviewReason reason, PersonId begunBy, LocalDate today) {
        this.reviewId = reviewId;
        this.whose = whose;
        this.openOf = whose;
        this.reason = reason;
        this.begunBy = begunBy;
        this.begunOn = today;
        this.waitingSince = today;
        this.state = ReviewState.ASKED;
    }

    /** The young person wants it: from now on nobody but they can call it off. */
    public void want() {
        wanted = true;
    }

    /** @throws MovedOn if it was held or called off */
    public void offer(LocalDate day, String where) {
        move(ReviewState.OFFERED);
        meetsOn = day;
        place = where;
        notSuited = null;
    }

    /**
     * The day does not suit the young person; another one must be offered in the same time as the first.
     *
     * @throws MovedOn if no day is offered
     */
    public void refuseDay(String why, LocalDate today) {
        move(ReviewState.ASKED);
        notSuited = why;
        waitingSince = today;
        meetsOn = null;
    }

    /** @throws MovedOn if no day was offered, or it was held or called off */
    public void hold(LocalDate day) {
        move(ReviewState.HELD);
        heldOn = day;
        openOf = null;
    }

    /**
     * What was decided is written down.
     *
     * @param next by when the next one is held
     * @throws MovedOn if it was not held, or is written down already
     */
    public void record(LocalDate next) {
        move(ReviewState.RECORDED);
        nextBy = next;
    }

    /** @throws MovedOn if it was held, or is not theirs to call off */
    public void cancel(PersonId by, String why) {
        if (!mayCancel(by)) {
            throw new MovedOn(reviewId);
        }
        move(ReviewState.CANCELLED);
        cancelledWhy = why;
        openOf = null;
    }

    /** Whether this person can call it off: one that the young person wants is theirs alone. */
    public boolean mayCancel(PersonId by) {
        return state.mayBecome(ReviewState.CANCELLED) && wanted == by.equals(whose);
    }

    private void move(ReviewState next) {
        if (!state.mayBecome(next)) {
            throw new MovedOn(reviewId);
        }
        state = next;
    }

    public String reviewId() {
        return reviewId;
    }

    public PersonId whose() {
        return whose;
    }

    public ReviewReason reason() {
        return reason;
    }

    public ReviewState state() {
        return state;
    }

    public PersonId begunBy() {
        return begunBy;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    /** Whether the young person asked for it. */
    public boolean isWanted() {
        return wanted;
    }

    /** From when the time counts in which a day must be offered. */
    public LocalDate waitingSince() {
        return waitingSince;
    }

    /** The day that is offered, or null. */
    public LocalDate meetsOn() {
        return meetsOn;
    }

    public String place() {
        return place;
    }

    /** Why the day before did not suit, or null. */
    public String notSuited() {
        return notSuited;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public LocalDate nextBy() {
        return nextBy;
    }

    public String cancelledWhy() {
        return cancelledWhy;
    }
}
