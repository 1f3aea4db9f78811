package uk.opendoor.claim.mine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
}
