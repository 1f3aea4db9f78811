package uk.opendoor.claim.pay.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.claim.pay.HowPaid;
import uk.opendoor.claim.pay.PayRules;
import uk.opendoor.claim.pay.PaymentWay;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.FieldErrors;

/** How somebody is paid, as it is typed: the way, the number of the payee, the day. */
public class HowForm {

    /** Nothing is planned for later than so many years from today. */
    private static final int YEARS_AHEAD = 2;

    private final DateInput day = new DateInput();
    private String way = PaymentWay.BANK_TRANSFER.name();
    private String payee = "";

    void show(PaymentWay known, String number, LocalDate on) {
        way = known.name();
        payee = number;
        if (on != null) {
            day.show(on);
        }
    }

    /** What is typed, or nothing if something of it is wrong. */
    Optional<HowPaid> read(LocalDate today, PayRules rules, FieldErrors errors, Messages messages) {
        Optional<PaymentWay> chosen = readWay(rules, errors, messages);
        Optional<LocalDate> on = read("day", day, today, errors, messages);
        return chosen.isPresent() && on.isPresent()
                ? Optional.of(new HowPaid(chosen.get(), number(), on.get()))
                : Optional.empty();
    }

    /** The way, with a number of the payee that fits if there must be one. */
    Optional<PaymentWay> readWay(PayRules rules, FieldErrors errors, Messages messages) {
        Optional<PaymentWay> chosen = Stream.of(PaymentWay.values())
                .filter(one -> one.name().equals(way))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add("way", messages.say("payPlan.wrong.way"));
        } else if (chosen.get().isByRun() && !rules.isPayee(number())) {
            errors.add("payee", messages.say("payPlan.wrong.payee", rules.example()));
            return Optional.empty();
        }
        return chosen;
    }

    /** A day from today on. */
    static Optional<LocalDate> read(
            String field, DateInput typed, LocalDate today, FieldErrors errors, Messages messages) {
        Optional<LocalDate> on =
                typed.date().filter(date -> !date.isBefore(today) && !date.isAfter(today.plusYears(YEARS_AHEAD)));
        if (on.isEmpty()) {
            errors.add(field, field + "-day", messages.say("payPlan.wrong.day"));
        }
        return on;
    }

    String number() {
        return payee == null ? "" : payee.strip();
    }

    public DateInput getDay() {
        return day;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getPayee() {
        return payee;
    }

    public void setPayee(String payee) {
        this.payee = payee;
    }
}
