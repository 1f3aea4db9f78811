package uk.opendoor.claim;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.claim.pay.PayRules;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Fields;
import uk.opendoor.content.Sources;
import uk.opendoor.entitlement.Entitlements;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.Payer;
import uk.opendoor.shared.Source;

/**
 * What can be asked for here, which budget pays for it, and up to what sum one worker approves alone.
 *
 * @param budgets the code of the budget by the code of the entitlement; what is not in it is not asked for here
 * @param alone up to what sum one worker approves alone, the oldest first
 * @param prompts from what sum on workers are told of money that nobody asked for, the oldest first
 * @param pay how it is paid
 */
public record ClaimRules(Map<String, String> budgets, List<DatedSum> alone, List<DatedSum> prompts, PayRules pay) {

    private static final String FILE = "claims.yaml";

    public ClaimRules {
        budgets = Map.copyOf(budgets);
        alone = List.copyOf(alone);
        prompts = List.copyOf(prompts);
    }

    /** @param to its last day, if that is known */
    public record DatedSum(Money sum, LocalDate from, Optional<LocalDate> to, Source source) {

        boolean isInForce(LocalDate day) {
            return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
        }
    }

    /** Reads {@code claims.yaml}; the comment at its head says what each field means. */
    public static ClaimRules read(ContentFolder folder, Entitlements entitlements) {
        Fields fields = folder.fields(FILE);
        List<DatedSum> alone = sums(fields, "approvesAlone");
        List<DatedSum> prompts = sums(fields, "promptsFrom");
        Map<String, String> budgets = new LinkedHashMap<>();
        fields.children("canBeAskedFor").forEach(one -> addBudget(one, entitlements, budgets));
        PayRules pay = PayRules.read(fields.child("payments"));
        fields.finish();
        return new ClaimRules(budgets, alone, prompts, pay);
    }

    private static List<DatedSum> sums(Fields fields, String name) {
        return fields.children(name).stream().map(ClaimRules::sum).toList();
    }

    private static DatedSum sum(Fields fields) {
        DatedSum sum = new DatedSum(
                new Money(fields.pounds("sum")), fields.date("from"), fields.optionalDate("to"), Sources.read(fields));
        fields.finish();
        return sum;
    }

    private static void addBudget(Fields fields, Entitlements entitlements, Map<String, String> budgets) {
        String code = fields.text("entitlement");
        if (entitlements.find(code).filter(one -> one.payer() == Payer.COUNTY).isEmpty()) {
            fields.wrong("entitlement", "is no code of entitlements.yaml for which the county pays");
        }
        if (budgets.put(code, fields.text("budget", ClaimDecision.BUDGET_LENGTH)) != null) {
            fields.wrong("entitlement", "is there twice");
        }
        fields.finish();
    }

    /** Every code of a budget that there is, in order. */
    public List<String> codes() {
        return budgets.values().stream().distinct().sorted().toList();
    }

    public boolean canBeAskedFor(String entitlement) {
        return budgets.containsKey(entitlement);
    }

    /** Nothing on a day for which no sum is written down: then everything takes two. */
    public Money alone(LocalDate day) {
        return on(day, alone).orElse(Money.NOTHING);
    }

    /** More than there ever is on a day for which no sum is written down: then nobody is told. */
    public Money promptsFrom(LocalDate day) {
        return on(day, prompts).orElse(Money.MOST);
    }

    private static Optional<Money> on(LocalDate day, List<DatedSum> sums) {
        return sums.stream()
                .filter(one -> one.isInForce(day))
                .map(DatedSum::sum)
                .findFirst();
    }
}
