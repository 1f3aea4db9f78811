package uk.opendoor.plan.mine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.PromiseView;
import uk.opendoor.plan.Promiser;

/**
 * The promises of a plan along its days, in a drawing 340 wide: what others promised above the line, what the young
 * person promised below it. Promises near to each other are put one over the other.
 *
 * @param from the first day of the line
 * @param to its last day
 * @param today where today is, from the left
 */
public record PlanPicture(LocalDate from, LocalDate to, int today, List<Dot> dots) {

    static final int LEFT = 10;
    static final int WIDTH = 320;
    private static final int LINE = 60;
    private static final int NEAR = 14;
    private static final int HIGHEST = 3;
    private static final int MARGIN_DAYS = 7;

    /** @param as DONE, LATE or COMING */
    public record Dot(int x, int y, String as) {}

    static PlanPicture of(PlanView plan, LocalDate now) {
        List<PromiseView> dated = plan.promises()
                .filter(promise -> promise.dueOn() != null && (promise.isOpen() || promise.isDone()))
                .toList();
        List<LocalDate> days =
                new ArrayList<>(dated.stream().map(PlanPicture::day).toList());
        days.add(now);
        Stream.ofNullable(plan.since()).forEach(days::add);
        LocalDate from = Collections.min(days).minusDays(MARGIN_DAYS);
        LocalDate to = Collections.max(days).plusDays(MARGIN_DAYS);
        List<Dot> dots = new ArrayList<>();
        dated.stream()
                .sorted((one, other) -> day(one).compareTo(day(other)))
                .forEach(promise -> dots.add(dot(promise, x(day(promise), from, to), dots)));
        return new PlanPicture(from, to, x(now, from, to), List.copyOf(dots));
    }

    private static LocalDate day(PromiseView promise) {
        return promise.isDone() && promise.doneOn() != null ? promise.doneOn() : promise.dueOn();
    }

    private static Dot dot(PromiseView promise, int x, List<Dot> before) {
        boolean above = promise.promiser() != Promiser.YOUNG_PERSON;
        long near = before.stream()
                .filter(dot -> dot.y() < LINE == above && x - dot.x() < NEAR)
                .count();
        int step = (int) (near % HIGHEST + 1) * NEAR;
        String as = promise.isDone() ? "DONE" : promise.late() ? "LATE" : "COMING";
        return new Dot(x, above ? LINE - step : LINE + step, as);
    }

    private static int x(LocalDate day, LocalDate from, LocalDate to) {
        return LEFT + (int) (WIDTH * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to));
    }

    public boolean isBlank() {
        return dots.isEmpty();
    }
}
