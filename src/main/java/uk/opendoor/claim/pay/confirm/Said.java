package uk.opendoor.claim.pay.confirm;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.opendoor.claim.pay.Payment;
import uk.opendoor.claim.pay.PaymentState;
import uk.opendoor.claim.pay.Settlement;

/** A row of a confirmation as it is written. */
record Said(String reference, String outcome, String day, String financeReference, String reason) {

    static final List<String> COLUMNS = List.of("payment_reference", "outcome", "day", "finance_reference", "reason");

    private static final int LONGEST_REASON = 200;

    /** What a spreadsheet makes of a day. */
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern REFERENCE = Pattern.compile("OD[2-9A-Z]{4,18}");
    private static final Pattern FINANCE = Pattern.compile("[\\p{Alnum} ./_-]{0," + Payment.FINANCE_LENGTH + "}");

    /** The name of the first column that cannot be read; nothing if all of them can. */
    Optional<String> wrong(LocalDate today) {
        return Stream.of(
                        REFERENCE.matcher(reference).matches() ? "" : COLUMNS.get(0),
                        state().isPresent() ? "" : COLUMNS.get(1),
                        date().filter(on -> !on.isAfter(today)).isPresent() ? "" : COLUMNS.get(2),
                        FINANCE.matcher(financeReference).matches() ? "" : COLUMNS.get(3),
                        reason.length() <= LONGEST_REASON ? "" : COLUMNS.get(4))
                .filter(column -> !column.isEmpty())
                .findFirst();
    }

    /** Of a row of which nothing is wrong. */
    Settlement settlement() {
        return new Settlement(state().orElseThrow(), date().orElseThrow(), financeReference, reason);
    }

    private Optional<PaymentState> state() {
        return switch (outcome.toLowerCase(Locale.ROOT)) {
            case "paid" -> Optional.of(PaymentState.PAID);
            case "returned" -> Optional.of(PaymentState.RETURNED);
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(day.indexOf('/') > 0 ? LocalDate.parse(day, ENGLISH) : LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
