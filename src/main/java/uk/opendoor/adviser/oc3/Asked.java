package uk.opendoor.adviser.oc3;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A birthday of which a year's return asks: how things were on that day, or around it.
 *
 * @param opens the first day that is around it
 * @param closes the last one
 */
public record Asked(CollectionYear year, LocalDate birthday, LocalDate opens, LocalDate closes) {

    boolean isAround(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    /**
     * What is sent: the last around the birthday, so that to confirm it again mends it. Once it is too late for that, the
     * last of the year.
     *
     * @param all the latest first
     */
    <T> Optional<T> choose(List<T> all, Function<T, LocalDate> on, LocalDate today) {
        return first(all, one -> isAround(on.apply(one)))
                .or(() -> first(all, one -> today.isAfter(closes) && year.holds(on.apply(one))));
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).findFirst();
    }
}
