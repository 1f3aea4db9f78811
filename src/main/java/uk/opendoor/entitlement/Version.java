package uk.opendoor.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.shared.Source;
import uk.opendoor.shared.Unit;

/**
 * An entitlement as it stands between two days.
 *
 * @param amount pounds; none when it is help in kind
 * @param from the first day; none while the law is passed but has not started
 * @param to the last day, if it is known
 */
public record Version(
        Optional<BigDecimal> amount,
        Unit unit,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Source source,
        LocalDate checkedOn) {

    public boolean isInForce(LocalDate day) {
        return from.filter(first -> !day.isBefore(first)).isPresent()
                && to.filter(day::isAfter).isEmpty();
    }
}
