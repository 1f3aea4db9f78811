package uk.opendoor.adviser.queue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.status.CareLeaverStatus;
import uk.opendoor.status.StatusRules;

/** Works out what must be done for a young person and by when. Visits to children in care are the social worker's, and not here. */
public final class AdviserClocks {

    static final String AFTER_MOVE = "visit-after-move";
    static final String BEFORE_REVIEW = "visit-before-review";
    static final String LATER = "later-visits";
    static final String TARGET = "visits-target";
    static final String YEARLY = "contact-21-to-24";
    static final String AFTER_STOP = "offer-after-stop";
    static final String BIRTHDAY = "birthday-";

    private static final String CONTACT = "/contact";
    private static final int LEAVER = 16;
    private static final int GROWN = 21;
    private static final int ENDS = 25;

    /** Whoever wants to be left in peace is in nobody's queue until the offer is near. */
    private static final int DAYS_BEFORE_OFFER = 28;

    private static final Set<CareLeaverStatus> IN_CARE =
            EnumSet.of(CareLeaverStatus.LOOKED_AFTER, CareLeaverStatus.ELIGIBLE);
    private static final Set<CareLeaverStatus> KEPT_IN_TOUCH =
            EnumSet.of(CareLeaverStatus.RELEVANT, CareLeaverStatus.FORMER_RELEVANT);

    private final Deadlines deadlines;
    private final StatusRules rules;

    public AdviserClocks(Deadlines deadlines, StatusRules rules) {
        this.deadlines = deadlines;
        this.rules = rules;
    }

    public List<RunningClock> of(Life life, LocalDate today) {
        List<RunningClock> running = new ArrayList<>();
        Limits limits = new Limits(deadlines, today);
        addPapers(life, limits, running);
        if (life.story().bornOn() != null) {
            int age = new Birthdays(life.story().bornOn()).ageOn(today);
            CareLeaverStatus status = rules.on(life.story().facts(today), today);
            boolean stopped = age >= GROWN && life.stopped();
            if (age >= LEAVER && age < ENDS && !IN_CARE.contains(status) && !stopped) {
                addVisits(life, status, age, limits, running);
            }
            if (status == CareLeaverStatus.FORMER_RELEVANT && age >= GROWN && age < ENDS) {
                yearly(life, limits).ifPresent(running::add);
            }
            addBirthdays(life, limits, running);
        }
        return running;
    }

    /** Care Leavers (England) Regulations 2010, regulation 8(2), in a home that we found; our own aim in any other. */
    private void addVisits(Life life, CareLeaverStatus status, int age, Limits limits, List<RunningClock> running) {
        Optional<LocalDate> moved =
                life.home().filter(Life.Stay::provided).map(home -> life.story().movedInAsLeaver(home.since()));
        if (moved.isPresent()) {
            addAfterMove(life, moved.get(), limits, running);
        } else if (KEPT_IN_TOUCH.contains(status) && age < GROWN) {
            clock(life, TARGET, lastVisitSinceCare(life), limits, CONTACT).ifPresent(running::add);
        }
    }

    /** Three clocks, one after the other; where a visit was never made, the next one does not wait for it. */
    private static void addAfterMove(Life life, LocalDate moved, Limits limits, List<RunningClock> running) {
        LocalDate review = limits.due(BEFORE_REVIEW, moved).orElse(moved);
        boolean seen = life.lastVisit() != null && !life.lastVisit().isBefore(moved);
        boolean seenAgain = seen && (life.visits().tailSet(moved).size() > 1 || isLongAgo(moved, limits));
        if (!seen) {
            clock(life, AFTER_MOVE, moved, limits, CONTACT).ifPresent(running::add);
        }
        if (!seenAgain) {
            clock(life, BEFORE_REVIEW, moved, limits, CONTACT).ifPresent(running::add);
        }
        if (seenAgain || limits.today().isAfter(review)) {
            LocalDate from = seenAgain ? life.lastVisit() : seen ? later(life.lastVisit(), review) : review;
            clock(life, LATER, from, limits, CONTACT).ifPresent(running::add);
        }
    }

    /** Visits are looked up one year back: what was done about an older move is not asked again. */
    private static boolean isLongAgo(LocalDate moved, Limits limits) {
        return moved.isBefore(limits.today().minusYears(1));
    }

    private static LocalDate lastVisitSinceCare(Life life) {
        LocalDate left = life.story().leftCare().orElse(life.story().bornOn().plusYears(LEAVER));
        return life.lastVisit() == null ? left : later(life.lastVisit(), left);
    }

    /**
     * Children Act 1989, section 23CZB: an offer at least once in 12 months, from 21 until 25, to whoever has no help from us.
     * An answer was an offer. Who said "stop" has no adviser (subsection 3), yet is offered help each year; in between, they and
     * who said "not now" are left in peace.
     */
    private static Optional<RunningClock> yearly(Life life, Limits limits) {
        LocalDate grown = new Birthdays(life.story().bornOn()).at(GROWN);
        LocalDate heard = life.lastContact() == null ? grown : later(life.lastContact(), grown);
        LocalDate from = life.answer().map(one -> later(heard, one.on())).orElse(heard);
        return clock(life, life.stopped() ? AFTER_STOP : YEARLY, from, limits, CONTACT)
                .filter(one -> !life.leftInPeace()
                        || !limits.today().isBefore(one.due().minusDays(DAYS_BEFORE_OFFER)));
    }

    /** From some months before; one that is more than a year past is not asked for any more. */
    private void addBirthdays(Life life, Limits limits, List<RunningClock> running) {
        Birthdays birthdays = new Birthdays(life.story().bornOn());
        IntStream.of(LEAVER, Birthdays.ADULT, GROWN, ENDS)
                .filter(age -> !limits.today().isAfter(birthdays.at(age).plusYears(1)))
                .filter(age -> isLeaverBefore(life, birthdays.at(age)))
                .forEach(age -> ending(life, BIRTHDAY + age, birthdays.at(age), limits, "")
                        .ifPresent(running::add));
    }

    private boolean isLeaverBefore(Life life, LocalDate birthday) {
        LocalDate eve = birthday.minusDays(1);
        return rules.on(life.story().facts(eve), eve) != CareLeaverStatus.NONE;
    }

    private static void addPapers(Life life, Limits limits, List<RunningClock> running) {
        life.papers()
                .forEach(paper -> ending(life, paper.kind().rule(), paper.on(), limits, "/care")
                        .ifPresent(running::add));
    }

    /** Runs from a time before a day until that day. */
    private static Optional<RunningClock> ending(Life life, String rule, LocalDate day, Limits limits, String page) {
        return limits.due(rule, day)
                .filter(opens -> !limits.today().isBefore(opens))
                .map(opens -> new RunningClock(rule, life.whose(), opens, day, null, null, page(life, page)));
    }

    private static Optional<RunningClock> clock(Life life, String rule, LocalDate from, Limits limits, String page) {
        LocalDate target = rule.equals(LATER) ? limits.due(TARGET, from).orElse(null) : null;
        LocalDate last = rule.equals(YEARLY) || rule.equals(AFTER_STOP) ? life.lastContact() : life.lastVisit();
        return limits.due(rule, from)
                .map(due -> new RunningClock(rule, life.whose(), from, due, target, last, page(life, page)));
    }

    private static String page(Life life, String name) {
        return "/work/people/" + life.whose().value() + name;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
