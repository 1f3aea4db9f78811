package uk.opendoor.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.opendoor.entitlement.Entitled;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.Unit;

/**
 * Up to what sum somebody can have one thing.
 *
 * @param from the first day of the time that the sum is for: what was approved before it does not count
 */
public record Limit(Money most, LocalDate from) {

    /**
     * The limit as the rule stands on the day the entitlement was looked at; none for help in kind, and none where nobody can
     * say for how many weeks.
     *
     * @param on that day: a sum for each year counts from birthday to birthday
     */
    public static Optional<Limit> of(Entitled entitled, LocalDate bornOn, LocalDate on) {
        return entitled.version().amount().map(Money::new).flatMap(amount -> switch (entitled.version()
                .unit()) {
            case ONCE -> Optional.of(new Limit(amount, bornOn));
            case PER_YEAR -> Optional.of(new Limit(amount, lastBirthday(bornOn, on)));
            case PER_WEEK -> entitled.until().map(end -> new Limit(amount.times(weeks(entitled.from(), end)), bornOn));
            case PER_MONTH, NONE -> Optional.<Limit>empty();
        });
    }

    /** The same for a sum that there is once in a life. */
    static Optional<Limit> once(Entitled entitled, LocalDate bornOn) {
        return entitled.version()
                .amount()
                .filter(amount -> entitled.version().unit() == Unit.ONCE)
                .map(amount -> new Limit(new Money(amount), bornOn));
    }

    private static LocalDate lastBirthday(LocalDate bornOn, LocalDate on) {
        Birthdays birthdays = new Birthdays(bornOn);
        return birthdays.at(birthdays.ageOn(on));
    }

    private static int weeks(LocalDate from, LocalDate end) {
        return Math.toIntExact(ChronoUnit.WEEKS.between(from, end));
    }
}
