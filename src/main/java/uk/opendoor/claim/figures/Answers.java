package uk.opendoor.claim.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.opendoor.claim.ClaimState;
import uk.opendoor.deadline.WorkingDays;
import uk.opendoor.shared.Money;

/** Claims that were answered, counted. */
record Answers(List<Answer> all) {

    /** As long as an answer may take, and a little more; what took longer is counted together. */
    private static final int LONGEST = 8;

    /**
     * One that was answered.
     *
     * @param first what the first answer made of it, whatever came of another look
     * @param approved what holds in the end
     */
    record Answer(
            String entitlement,
            LocalDate sentOn,
            LocalDate answeredOn,
            LocalDate due,
            ClaimState first,
            Money approved) {

        private boolean isOnTime() {
            return !answeredOn.isAfter(due);
        }

        /** Working days after the day it was sent. */
        private int took(WorkingDays days) {
            return (int) Stream.iterate(sentOn.plusDays(1), day -> !day.isAfter(answeredOn), day -> day.plusDays(1))
                    .filter(days::isWorkingDay)
                    .count();
        }
    }

    MoneyFigures.Counts counts() {
        return counts(all);
    }

    private static MoneyFigures.Counts counts(List<Answer> some) {
        return new MoneyFigures.Counts(
                some.size(),
                count(some, Answer::isOnTime),
                count(some, one -> one.first() == ClaimState.APPROVED),
                count(some, one -> one.first() == ClaimState.APPROVED_IN_PART),
                count(some, one -> one.first() == ClaimState.REFUSED));
    }

    private static int count(List<Answer> some, Predicate<Answer> which) {
        return (int) some.stream().filter(which).count();
    }

    List<MoneyFigures.Took> took(WorkingDays days) {
        Map<Integer, Long> counted = all.stream()
                .collect(Collectors.groupingBy(
                        one -> Math.min(one.took(days), LONGEST), TreeMap::new, Collectors.counting()));
        long most = counted.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return IntStream.rangeClosed(0, LONGEST)
                .mapToObj(day -> took(day, counted.getOrDefault(day, 0L), most))
                .toList();
    }

    private static MoneyFigures.Took took(int day, long claims, long most) {
        return new MoneyFigures.Took(day, day == LONGEST, (int) claims, Math.round(claims * 1000.0 / most) / 10.0);
    }

    /** @param name of an entitlement, by its code */
    List<MoneyFigures.Thing> things(Function<String, String> name) {
        return all.stream().collect(Collectors.groupingBy(Answer::entitlement)).entrySet().stream()
                .map(one -> new MoneyFigures.Thing(
                        name.apply(one.getKey()),
                        counts(one.getValue()),
                        one.getValue().stream().map(Answer::approved).reduce(Money.NOTHING, Money::plus)))
                .sorted(Comparator.comparing(
                                (MoneyFigures.Thing one) -> -one.counts().answered())
                        .thenComparing(MoneyFigures.Thing::name))
                .toList();
    }
}
