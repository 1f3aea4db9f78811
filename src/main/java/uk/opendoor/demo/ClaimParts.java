package uk.opendoor.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.opendoor.claim.ClaimItem;
import uk.opendoor.claim.ClaimState;
import uk.opendoor.claim.pay.PaymentWay;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Fields;
import uk.opendoor.shared.Money;

/** Invented claims, as {@code demo/claims.yaml} tells of them. */
record ClaimParts(List<ClaimPart> claims) {

    private static final String FILE = "demo/claims.yaml";

    /** @throws uk.opendoor.content.ContentRefused naming every mistake, if there is one */
    static ClaimParts read(Path content) {
        ContentFolder folder = new ContentFolder(content);
        Fields file = folder.fields(FILE);
        ClaimParts parts = new ClaimParts(
                file.children("claims").stream().map(ClaimPart::read).toList());
        file.finish();
        folder.problems().refuseIfAny();
        return parts;
    }

    /**
     * @param urgent why it cannot wait, if it cannot
     * @param recommends who recommended it
     * @param decides who decided it
     * @param appeal why they ask for another look, if they do
     * @param sum what was recommended and, once it is decided, approved
     * @param payee the number of the finance system
     * @param byTerm whether it is paid on the days of the terms
     */
    record ClaimPart(
            String person,
            String entitlement,
            ClaimState state,
            int daysAgo,
            String words,
            String urgent,
            List<ClaimItem.Wanted> items,
            Optional<String> recommends,
            Optional<String> decides,
            Money sum,
            String reason,
            Optional<String> appeal,
            Optional<String> payee,
            boolean byTerm,
            List<PayPart> payments) {

        static ClaimPart read(Fields fields) {
            ClaimPart part = new ClaimPart(
                    fields.text("person"),
                    fields.text("entitlement"),
                    fields.oneOf("state", ClaimState.class),
                    fields.number("daysAgo"),
                    fields.text("words"),
                    fields.optionalText("urgent").orElse(""),
                    fields.children("items").stream().map(ClaimPart::item).toList(),
                    fields.optionalText("recommends"),
                    fields.optionalText("decides"),
                    fields.has("sum") ? new Money(fields.pounds("sum")) : Money.NOTHING,
                    fields.optionalText("reason").orElse(""),
                    fields.optionalText("appeal"),
                    fields.optionalText("payee"),
                    fields.flag("byTerm"),
                    fields.children("payments").stream().map(PayPart::read).toList());
            fields.finish();
            return part;
        }

        private static ClaimItem.Wanted item(Fields fields) {
            ClaimItem.Wanted item = new ClaimItem.Wanted(fields.text("what"), new Money(fields.pounds("price")));
            fields.finish();
            return item;
        }
    }

    /** @param inDays when, from today; what is past is paid, unless it came back */
    record PayPart(PaymentWay way, Money sum, int inDays, boolean returned) {

        static PayPart read(Fields fields) {
            PayPart part = new PayPart(
                    fields.oneOf("way", PaymentWay.class),
                    new Money(fields.pounds("sum")),
                    fields.number("inDays"),
                    fields.flag("returned"));
            fields.finish();
            return part;
        }
    }
}
