package uk.opendoor.offer;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opendoor.content.Document;
import uk.opendoor.content.Fields;

/** Every figure in a service's words is an amount that has a date: no figure is typed and then forgotten. */
final class StatedAmounts {

    private static final Pattern POUNDS = Pattern.compile("£(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d{2})?");

    private final Service service;
    private final Set<BigDecimal> dated = new HashSet<>();
    private final Map<String, Set<BigDecimal>> entitlements;

    StatedAmounts(Service service, Map<String, Set<BigDecimal>> entitlements) {
        this.service = service;
        this.entitlements = entitlements;
        service.amounts().forEach(amount -> dated.add(amount.pounds().stripTrailingZeros()));
        service.entitlement()
                .map(code -> entitlements.getOrDefault(code, Set.of()))
                .ifPresent(amounts -> amounts.forEach(pounds -> dated.add(pounds.stripTrailingZeros())));
    }

    void check(Document document) {
        Fields fields = document.fields();
        checkEntitlement(fields);
        check(fields, "title", service.title());
        check(fields, "summary", service.summary());
        check(fields, "ask", service.ask());
        service.districts().values().forEach(says -> check(fields, "districts", says));
        List<String> lines = document.body().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            check(fields, document.bodyLine() + i, "words", lines.get(i));
        }
    }

    private void checkEntitlement(Fields fields) {
        if (service.entitlement().isPresent()
                && !entitlements.containsKey(service.entitlement().get())) {
            fields.wrong("entitlement", "is not a code of entitlements.yaml");
        }
    }

    private void check(Fields fields, String field, String text) {
        check(fields, fields.line(field), field, text);
    }

    private void check(Fields fields, int line, String field, String text) {
        Matcher matcher = POUNDS.matcher(text);
        while (matcher.find()) {
            BigDecimal pounds = new BigDecimal(matcher.group().replaceAll("[£,]", ""));
            if (!dated.contains(pounds.stripTrailingZeros())) {
                fields.wrong(line, field, "says " + matcher.group() + ", an amount without a date: add it to amounts");
            }
        }
    }
}
