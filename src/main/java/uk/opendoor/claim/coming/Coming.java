package uk.opendoor.claim.coming;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.entitlement.Entitlement;
import uk.opendoor.entitlement.Version;
import uk.opendoor.shared.Money;

/**
 * Works out what changes between two days.
 *
 * @param had how many people have each thing on a day, by its code
 * @param waiting how many claims for each thing wait today, by its code
 */
record Coming(Function<LocalDate, Map<String, Long>> had, Map<String, Long> waiting) {

    /** What changes after the one day, and by the other at the latest; the soonest first. */
    List<ComingRule> between(List<Entitlement> all, LocalDate today, LocalDate last) {
        Coming kept = new Coming(onceEach(), waiting);
        return all.stream()
                .flatMap(one -> days(one)
                        .filter(day -> day.isAfter(today) && !day.isAfter(last))
                        .distinct()
                        .map(day -> kept.rule(one, day)))
                .sorted(Comparator.comparing(ComingRule::from).thenComparing(ComingRule::name))
                .toList();
    }

    /** It is asked of everybody, so of each day only once. */
    private Function<LocalDate, Map<String, Long>> onceEach() {
        Map<LocalDate, Map<String, Long>> known = new HashMap<>();
        return day -> known.computeIfAbsent(day, had);
    }

    private static Stream<LocalDate> days(Entitlement one) {
        return one.versions().stream()
                .flatMap(version ->
                        Stream.concat(version.from().stream(), version.to().map(end -> end.plusDays(1)).stream()));
    }

    private ComingRule rule(Entitlement one, LocalDate day) {
        Optional<Version> before = one.on(day.minusDays(1));
        Optional<Version> after = one.on(day);
        LocalDate counted = after.isPresent() ? day : day.minusDays(1);
        return new ComingRule(
                one.name(),
                one.page(),
                day,
                sum(before),
                sum(after),
                after.or(() -> before).map(Version::unit).orElseThrow(),
                after.isEmpty(),
                had.apply(counted).getOrDefault(one.code(), 0L),
                waiting.getOrDefault(one.code(), 0L));
    }

    private static Money sum(Optional<Version> version) {
        return version.flatMap(Version::amount).map(Money::new).orElse(null);
    }

    static <T> Map<String, Long> counted(Stream<T> some, Function<T, String> code) {
        return some.collect(Collectors.groupingBy(code, Collectors.counting()));
    }
}
