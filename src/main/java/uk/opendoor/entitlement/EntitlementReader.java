package uk.opendoor.entitlement;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.content.Authority;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Fields;
import uk.opendoor.content.Sources;
import uk.opendoor.shared.Kind;
import uk.opendoor.shared.Payer;
import uk.opendoor.shared.Unit;
import uk.opendoor.status.CareLeaverStatus;

/** Reads {@code entitlements.yaml}; the comment at its head says what each field means. */
public final class EntitlementReader {

    private static final String FILE = "entitlements.yaml";

    /** The codes that programs outside rely on. */
    private static final Set<String> PROMISED = Set.of(
            "setting-up-home",
            "higher-education-bursary",
            "sixteen-to-nineteen-bursary",
            "apprenticeship-bursary",
            "personal-adviser",
            "staying-put",
            "staying-close",
            "council-tax",
            "one-bedroom-housing-rate",
            "vacation-accommodation",
            "priority-need",
            "no-local-connection-test",
            "driving-lessons",
            "birthday",
            "identity-documents",
            "travel");

    private final ContentFolder folder;
    private final Authority authority;
    private final Set<String> codes = new HashSet<>();

    public EntitlementReader(ContentFolder folder, Authority authority) {
        this.folder = folder;
        this.authority = authority;
    }

    public Entitlements read() {
        return new Entitlements(
                folder.list(FILE).stream().map(this::entitlement).toList());
    }

    /** To be called when the entitlements have been read. */
    public void refuseMissingCodes() {
        PROMISED.stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> folder.problems().add(FILE, 1, "code", code + " is missing: programs rely on it"));
    }

    private Entitlement entitlement(Fields fields) {
        var entitlement = new Entitlement(
                code(fields),
                fields.text("name"),
                fields.children("who").stream().map(EntitlementReader::who).toList(),
                fields.oneOf("kind", Kind.class),
                fields.oneOf("payer", Payer.class),
                fields.flag("benefit"),
                fields.flag("goesOn"),
                page(fields),
                fields.text("why"),
                versions(fields),
                authority.districtDifferences(fields));
        refuseEmpty(fields, "who", entitlement.who());
        refuseEmpty(fields, "versions", entitlement.versions());
        fields.finish();
        return entitlement;
    }

    private String code(Fields fields) {
        var code = fields.text("code");
        if (!codes.add(code)) {
            fields.wrong("code", "is there twice");
        }
        return code;
    }

    private static String page(Fields fields) {
        var page = fields.text("page");
        if (!page.startsWith("/offer/")) {
            fields.wrong("page", "must be an address of the offer, like /offer/money/council-tax");
        }
        return page;
    }

    private static Who who(Fields fields) {
        var statuses = fields.someOf("statuses", CareLeaverStatus.class);
        refuseEmpty(fields, "statuses", statuses);
        var ages = fields.child("ages");
        int from = ages.number("from");
        var weeks = ages.optionalNumber("weeks");
        int until = weeks.isPresent() ? from : ages.number("until");
        if (weeks.map(many -> many < 1).orElse(until <= from)) {
            ages.wrong("until", "is not after the age it begins from");
        }
        ages.finish();
        var who = new Who(statuses, from, until, weeks, fields.someOf("needs", Need.class));
        fields.finish();
        return who;
    }

    private static List<Version> versions(Fields fields) {
        var versions = fields.children("versions");
        var read = versions.stream().map(EntitlementReader::version).toList();
        for (int i = 1; i < read.size(); i++) {
            if (!follows(read.get(i), read.get(i - 1))) {
                versions.get(i).wrong("from", "must come after the last day of the version before it");
            }
        }
        return read;
    }

    /** A version ends before the next begins; one that has not started can only stand last. */
    private static boolean follows(Version later, Version earlier) {
        return earlier.from().isPresent()
                && earlier.to().isPresent()
                && later.from().map(earlier.to().get()::isBefore).orElse(true);
    }

    private static Version version(Fields fields) {
        var unit = fields.oneOf("unit", Unit.class);
        var version = new Version(
                amount(fields, unit),
                unit,
                fields.optionalDate("from"),
                fields.optionalDate("to"),
                Sources.read(fields),
                fields.date("checkedOn"));
        if (version.to().isPresent()
                && version.from().filter(version.to().get()::isBefore).isPresent()) {
            fields.wrong("to", "is before the first day");
        }
        fields.finish();
        return version;
    }

    /** Help in kind has no amount, and an amount says how often it is paid. */
    private static Optional<BigDecimal> amount(Fields fields, Unit unit) {
        if (unit != Unit.NONE) {
            return Optional.of(fields.pounds("amount"));
        }
        if (fields.has("amount")) {
            fields.pounds("amount");
            fields.wrong("amount", "needs a unit such as ONCE or PER_YEAR");
        }
        return Optional.empty();
    }

    private static void refuseEmpty(Fields fields, String name, List<?> list) {
        if (list.isEmpty()) {
            fields.wrong(name, "must hold at least one");
        }
    }
}
