package uk.opendoor.entitlement.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.status.CareFacts;
import uk.opendoor.status.CareLeaverStatus;
import uk.opendoor.status.StatusTimeline;

/** Somebody's time in care, and the years in which they have help, drawn from 14 to 25 in units of the drawing. */
public final class Picture {

    private static final int FIRST_AGE = 14;
    private static final int LAST_AGE = 25;
    private static final List<Integer> MARKED_AGES = List.of(14, 16, 18, 21, 25);
    private static final double DAYS_A_YEAR = 365.25;
    private static final int YEAR = 29;
    private static final int LEFT = 18;
    private static final Set<CareLeaverStatus> WITHOUT_HELP =
            EnumSet.of(CareLeaverStatus.NONE, CareLeaverStatus.LOOKED_AFTER);

    private final CareFacts facts;
    private final StatusTimeline timeline;
    private final Birthdays birthdays;

    Picture(CareFacts facts, StatusTimeline timeline) {
        this.facts = facts;
        this.timeline = timeline;
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
        return bars(facts.care().stream().map(period -> bar(period.from(), period.to())));
    }

    /** A status that brings help after care begins at one change and ends at the next. */
    public List<Bar> getHelp() {
        return bars(timeline.changes().stream()
                .filter(day -> !WITHOUT_HELP.contains(timeline.on(day)))
                .map(day -> bar(
                        day, timeline.changes().stream().filter(day::isBefore).findFirst())));
    }

    public int getNow() {
        return x(facts.on());
    }

    public boolean isNowInside() {
        return !facts.on().isBefore(birthdays.at(FIRST_AGE)) && !facts.on().isAfter(birthdays.at(LAST_AGE));
    }

    private static List<Bar> bars(Stream<Bar> bars) {
        return bars.filter(bar -> bar.width() > 0).toList();
    }

    private Bar bar(LocalDate from, Optional<LocalDate> to) {
        return new Bar(x(from), x(to.orElseGet(facts::on)) - x(from));
    }

    private int x(LocalDate day) {
        double years = ChronoUnit.DAYS.between(birthdays.at(FIRST_AGE), day) / DAYS_A_YEAR;
        double inside = Math.max(0, Math.min(years, LAST_AGE - FIRST_AGE));
        return LEFT + (int) Math.round(inside * YEAR);
    }
}
