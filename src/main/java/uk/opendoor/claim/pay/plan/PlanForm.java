package uk.opendoor.claim.pay.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import uk.opendoor.claim.pay.PayRules;
import uk.opendoor.claim.pay.PaymentWay;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.Money;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.FieldErrors;

/** What a worker plans, as it is typed: a sum, how it is paid, and one day or several. */
public class PlanForm {

    private static final int MOST_DAYS = 6;

    private final HowForm how = new HowForm();
    private final List<Day> later =
            IntStream.rangeClosed(2, MOST_DAYS).mapToObj(Day::new).toList();
    private String sum = "";

    /** A further day of instalments. */
    public static final class Day {

        private final int number;
        private final DateInput input = new DateInput();

        private Day(int number) {
            this.number = number;
        }

        public int getNumber() {
            return number;
        }

        public DateInput getInput() {
            return input;
        }
    }

    /** Suggests what is left, and the days of the terms if it is paid by term. */
    void show(PayPlan plan) {
        sum = plan.left().pounds().toPlainString();
        List<PayRules.Due> terms = plan.terms();
        how.show(
                PaymentWay.BANK_TRANSFER,
                plan.payee(),
                terms.isEmpty() ? null : terms.get(0).on());
        for (int i = 1; i < Math.min(terms.size(), MOST_DAYS); i++) {
            later.get(i - 1).getInput().show(terms.get(i).on());
        }
    }

    /** What is typed, or nothing if something of it is wrong. */
    Optional<Wanted> read(Money left, LocalDate today, PayRules rules, FieldErrors errors, Messages messages) {
        Optional<Money> typed = Money.typed(sum).filter(one -> !one.isNothing());
        if (typed.isEmpty()) {
            errors.add("sum", messages.say("payPlan.wrong.sum"));
        } else if (typed.get().isMoreThan(left)) {
            errors.add("sum", messages.say("payPlan.wrong.more", left));
        }
        Optional<PaymentWay> way = how.readWay(rules, errors, messages);
        List<LocalDate> days = days(today, errors, messages);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        if (typed.orElseThrow().pounds().movePointRight(2).intValueExact() < days.size()) {
            errors.add("sum", messages.say("payPlan.wrong.sum"));
            return Optional.empty();
        }
        return Optional.of(new Wanted(typed.get(), way.orElseThrow(), how.number(), days));
    }

    private List<LocalDate> days(LocalDate today, FieldErrors errors, Messages messages) {
        Optional<LocalDate> first = HowForm.read("day", how.getDay(), today, errors, messages);
        Set<LocalDate> all = new HashSet<>(first.stream().toList());
        later.stream().filter(one -> !one.getInput().isEmpty()).forEach(one -> {
            String field = "day-" + one.getNumber();
            HowForm.read(field, one.getInput(), today, errors, messages)
                    .filter(date -> !all.add(date))
                    .ifPresent(twice -> errors.add(field, field + "-day", messages.say("payPlan.wrong.twice", twice)));
        });
        return all.stream().sorted().toList();
    }

    /** Whether it is to be paid in instalments. */
    public boolean isSeveral() {
        return later.stream().anyMatch(one -> !one.getInput().isEmpty());
    }

    public HowForm getHow() {
        return how;
    }

    public List<Day> getLater() {
        return later;
    }

    public String getSum() {
        return sum;
    }

    public void setSum(String sum) {
        this.sum = sum;
    }
}
