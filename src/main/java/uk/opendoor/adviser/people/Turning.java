package uk.opendoor.adviser.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.opendoor.shared.Birthdays;

/** A birthday that changes what somebody may have: at 16, 18, 21 and 25 (Children Act 1989, sections 23A to 24B). */
public record Turning(int age, LocalDate on) {

    static Optional<Turning> after(LocalDate bornOn, LocalDate today) {
        Birthdays birthdays = new Birthdays(bornOn);
        return IntStream.of(16, 18, 21, 25)
                .mapToObj(age -> new Turning(age, birthdays.at(age)))
                .filter(turning -> turning.on().isAfter(today))
                .findFirst();
    }
}
