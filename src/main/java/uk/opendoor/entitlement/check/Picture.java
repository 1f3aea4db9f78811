package uk.opendoor.entitlement.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.opendoor.status.Birthdays;
import uk.opendoor.status.CareFacts;
import uk.opendoor.status.CarePeriod;

/** Somebody's time in care drawn along the years from 14 to 25, in units of the drawing. */
public final class Picture {

    private static final int FIRST_AGE = 14;
    private static final int LAST_AGE = 25;
    private static final List<Integer> MARKED_AGES = List.of(14, 16, 18, 21, 25);
    private static final double DAYS_A_YEAR = 365.25;
    private static final int YEAR = 60;
    private static final int LEFT = 20;

    private final CareFacts facts;
    private final Birthdays birthdays;

    Picture(CareFacts facts) {
        this.facts = facts;
        this.birthdays = new Birthdays(facts.dateOfBirth());
    }

    /** A stretch from {@code x}, so wide. */
    public record Bar(int x, int width) {}

    /** An age, and where it stands. */
    public record Mark(int age, int x) {}

    public List<Mark> getMarks() {
        return MARKED_AGES.stream()
                .map(age -> new Mark(age, x(birthdays.at(age))))
                .toList();
    }

    public List<Bar> getCare() {
        return facts.care().stream()
                .map(this::bar)
                .filter(bar -> bar.width() > 0)
                .toList();
    }

    public int getNow() {
        return x(facts.on());
    }

    public boolean isNowInside() {
        return !facts.on().isBefore(birthdays.at(FIRST_AGE)) && !facts.on().isAfter(birthdays.at(LAST_AGE));
    }

    private Bar bar(CarePeriod period) {
        int from = x(period.from());
        int to = x(period.to().orElse(facts.on()));
        return new Bar(from, Math.max(to - from, 0));
    }

    private int x(LocalDate day) {
        double years = ChronoUnit.DAYS.between(birthdays.at(FIRST_AGE), day) / DAYS_A_YEAR;
        double inside = Math.max(0, Math.min(years, LAST_AGE - FIRST_AGE));
        return LEFT + (int) Math.round(inside * YEAR);
    }
}
