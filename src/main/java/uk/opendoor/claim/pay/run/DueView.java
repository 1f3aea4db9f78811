package uk.opendoor.claim.pay.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.opendoor.shared.Money;

/**
 * What is planned for the finance system, without names.
 *
 * @param until up to which day
 * @param lines what the reader can put into a run
 * @param others how many are due that another officer must put into one: the reader approved or planned them
 * @param withAccount whether an account that pays is configured
 */
public record DueView(LocalDate until, List<Line> lines, int others, boolean withAccount) {

    /** @param reference the only name of it that leaves the house */
    public record Line(String reference, String payee, Money sum, LocalDate on, String budget) {}

    public Money total() {
        return total(lines);
    }

    /** By the budget code. */
    public Map<String, Money> budgets() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Line::budget, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), DueView::total)));
    }

    /** By the day. */
    public Map<LocalDate, List<Line>> days() {
        return lines.stream().collect(Collectors.groupingBy(Line::on, TreeMap::new, Collectors.toList()));
    }

    static Money total(List<Line> some) {
        return some.stream().map(Line::sum).reduce(Money.NOTHING, Money::plus);
    }
}
