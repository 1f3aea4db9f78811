package uk.opendoor.claim.mine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.opendoor.claim.ClaimState;
import uk.opendoor.shared.Money;

/**
 * What a young person can get and has asked for.
 *
 * @param claims the latest first
 */
public record MyMoney(List<MoneyLine> lines, List<Row> claims) {

    /** So many days before something stops it is said in red. */
    static final int SOON = 60;

    private static final int MANY = 3;

    /** @param answerBy null while it is not sent */
    public record Row(
            String id, String name, ClaimState state, Money total, LocalDate on, LocalDate answerBy, boolean late) {}

    /** What can be had today: what is left of a sum first, then other money, then help. */
    public List<MoneyLine> now() {
        return lines.stream()
                .filter(MoneyLine::now)
                .sorted(Comparator.comparing((MoneyLine line) -> line.balance() == null)
                        .thenComparing(line -> line.amount() == null))
                .toList();
    }

    /** What begins later, the soonest first. */
    public List<MoneyLine> later() {
        return lines.stream()
                .filter(line -> !line.now())
                .sorted(Comparator.comparing(line -> line.found().from()))
                .toList();
    }

    /** The day on which at least three things stop soon, so that it is said once for them all; or null. */
    public LocalDate stopsTogether() {
        return lines.stream()
                .map(MoneyLine::stopsSoon)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(day -> day.getValue() >= MANY)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
