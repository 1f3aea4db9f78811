package uk.opendoor.plan.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;

/**
 * Works out by when things about a plan must be done. No clock ends because somebody goes home, comes back into care or
 * turns 18: only what is done, or a reason that somebody gives, ends one.
 */
public final class ReviewClocks {

    private static final String SIX_MONTHS = "pathway-plan-review";
    private static final String AFTER_MOVE = "review-after-move";
    private static final String AFTER_MOVE_OPENS = "review-after-move-opens";
    private static final String OFFERED = "review-offered";
    private static final String DISAGREEMENT = "disagreement-answered";

    /** Clocks that end by an answer to the young person alone. */
    static final Set<String> AWAITED = Set.of(OFFERED, DISAGREEMENT);

    private final Deadlines deadlines;

    public ReviewClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * The next review, six months at most after the one before (Care Leavers (England) Regulations 2010, regulation 7(2)).
     *
     * @param planBegan the day the first plan came into force
     * @param held the day of the last review, or null
     * @param agreed an earlier day that was agreed for the next one, or null
     */
    RunningClock sixMonths(PersonId whose, LocalDate planBegan, LocalDate held, LocalDate agreed) {
        LocalDate from = held == null ? planBegan : held;
        return clock(SIX_MONTHS, whose, from, agreed, held);
    }

    /**
     * The review after a move into a home that we found (regulation 7(3)): between the day it may be held and the day by
     * which it must be. Whether the law means by day 28 or after it is to be checked.
     *
     * @param held the day of the last review, or null
     */
    Optional<RunningClock> afterMove(PersonId whose, LocalDate moved, LocalDate held) {
        LocalDate opens = opensAfterMove(moved);
        return held != null && !held.isBefore(opens)
                ? Optional.empty()
                : Optional.of(clock(AFTER_MOVE, whose, moved, opens, held));
    }

    /** The first day on which a review counts as the one after this move. */
    public LocalDate opensAfterMove(LocalDate moved) {
        return deadlines.due(AFTER_MOVE_OPENS, moved);
    }

    /** Runs while no day is offered: from when it was asked for, or from when the offered day did not suit. */
    Optional<RunningClock> offer(Review review) {
        return review.state() == ReviewState.ASKED
                ? Optional.of(clock(OFFERED, review.whose(), review.waitingSince(), null, null))
                : Optional.empty();
    }

    RunningClock assessment(Assessment assessment) {
        return clock(assessment.ground().rule(), assessment.whose(), assessment.countedFrom(), null, null);
    }

    RunningClock change(Change change) {
        RunningClock clock = clock(change.kind().rule(), change.whose(), change.toldOn(), null, null);
        return new RunningClock(
                clock.rule(), clock.whose(), clock.started(), clock.due(), null, null, page(change.whose(), "changes"));
    }

    RunningClock disagreement(PersonId whose, LocalDate said) {
        return new RunningClock(
                DISAGREEMENT, whose, said, deadlines.due(DISAGREEMENT, said), null, null, page(whose, "plan"));
    }

    private RunningClock clock(String rule, PersonId whose, LocalDate from, LocalDate target, LocalDate last) {
        return new RunningClock(rule, whose, from, deadlines.due(rule, from), target, last, page(whose, "reviews"));
    }

    private static String page(PersonId whose, String name) {
        return "/work/people/" + whose.value() + "/" + name;
    }
}
