package uk.opendoor.adviser.oc3;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.opendoor.shared.Birthdays;

/** A year of the return: from 1 April to 31 March. @param starting the calendar year in which it starts */
public record CollectionYear(int starting) {

    /** The ages of which the return asks, those reached in the year: check 391. */
    static final int YOUNGEST = 17;

    static final int OLDEST = 21;

    /** The one that holds this day. */
    static CollectionYear of(LocalDate day) {
        return new CollectionYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate getFirst() {
        return LocalDate.of(starting, Month.APRIL, 1);
    }

    public LocalDate getLast() {
        return LocalDate.of(starting + 1, Month.MARCH, 31);
    }

    CollectionYear before() {
        return new CollectionYear(starting - 1);
    }

    /** The age of the return that somebody reaches in this year; none if they are too young or too old for it. */
    Optional<Integer> age(LocalDate bornOn) {
        Birthdays birthdays = new Birthdays(bornOn);
        return IntStream.rangeClosed(YOUNGEST, OLDEST)
                .filter(age -> holds(birthdays.at(age)))
                .boxed()
                .findFirst();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(getFirst()) && !day.isAfter(getLast());
    }
}
