package uk.opendoor.claim.pay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import uk.opendoor.content.Fields;

/**
 * What a number of the finance system looks like, and on which days of the year a sum in instalments is suggested to be paid.
 *
 * @param example such a number, for the form
 * @param terms by the code of the entitlement
 */
public record PayRules(Pattern shape, String example, Map<String, List<Term>> terms) {

    private static final int YEARS_AHEAD = 2;

    public PayRules {
        terms = Map.copyOf(terms);
    }

    public record Term(String name, MonthDay day) {}

    /** A term that is to come. */
    public record Due(String name, LocalDate on) {}

    /** Reads the part {@code payments} of {@code claims.yaml}. */
    public static PayRules read(Fields fields) {
        Fields number = fields.child("payeeNumber");
        String example = number.text("example", Payee.LENGTH);
        Pattern shape = shape(number, example);
        number.finish();
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        for (Fields one : fields.children("byTerm")) {
            terms.put(
                    one.text("entitlement"),
                    one.children("terms").stream().map(PayRules::term).toList());
            one.finish();
        }
        fields.finish();
        return new PayRules(shape, example, terms);
    }

    private static Pattern shape(Fields number, String example) {
        try {
            Pattern shape = Pattern.compile(number.text("shape"));
            if (!shape.matcher(example).matches()) {
                number.wrong("example", "is not of that shape");
            }
            return shape;
        } catch (PatternSyntaxException e) {
            number.wrong("shape", "is no regular expression");
            return Pattern.compile("");
        }
    }

    private static Term term(Fields fields) {
        Term term = new Term(fields.text("name"), day(fields));
        fields.finish();
        return term;
    }

    private static MonthDay day(Fields fields) {
        try {
            return MonthDay.of(fields.number("month"), fields.number("day"));
        } catch (DateTimeException noSuchDay) {
            fields.wrong("day", "is no day of that month");
            return MonthDay.of(1, 1);
        }
    }

    public boolean isPayee(String typed) {
        return typed.length() <= Payee.LENGTH && shape.matcher(typed).matches();
    }

    /** Each term once, the next one first; nothing if it is not paid by term. */
    public List<Due> suggest(String entitlement, LocalDate from) {
        List<Term> all = terms.getOrDefault(entitlement, List.of());
        return Stream.iterate(from.getYear(), year -> year + 1)
                .limit(YEARS_AHEAD)
                .flatMap(year ->
                        all.stream().map(term -> new Due(term.name(), term.day().atYear(year))))
                .filter(due -> !due.on().isBefore(from))
                .sorted((one, other) -> one.on().compareTo(other.on()))
                .limit(all.size())
                .toList();
    }
}
