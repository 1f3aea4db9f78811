package uk.opendoor.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.opendoor.content.Authority;
import uk.opendoor.content.Contact;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Document;
import uk.opendoor.content.Fields;
import uk.opendoor.content.Markdown;
import uk.opendoor.content.Rendered;
import uk.opendoor.content.Sources;
import uk.opendoor.shared.Kind;
import uk.opendoor.shared.Payer;
import uk.opendoor.shared.Unit;
import uk.opendoor.status.CareLeaverStatus;

/** Reads {@code offer/<area>/<service>.md}. */
public final class OfferReader {

    private static final int TITLE = 60;
    private static final int SUMMARY = 160;
    private static final int ASK = 300;
    private static final int LAST = 100;

    private final ContentFolder folder;
    private final Authority authority;
    private final Markdown markdown;
    private final Map<String, Set<BigDecimal>> entitlements;
    private final LocalDate today;

    /** @param entitlements the amounts that each entitlement has now or later, by its code */
    public OfferReader(
            ContentFolder folder,
            Authority authority,
            Markdown markdown,
            Map<String, Set<BigDecimal>> entitlements,
            LocalDate today) {
        this.folder = folder;
        this.authority = authority;
        this.markdown = markdown;
        this.entitlements = entitlements;
        this.today = today;
    }

    public Offer read() {
        return new Offer(folder.names("offer").stream().map(this::area).toList());
    }

    private Area area(String slug) {
        Fields fields = folder.fields("offer/" + slug + "/area.yaml");
        List<Service> services = folder.documents("offer/" + slug).stream()
                .map(document -> service(slug, document))
                .filter(service -> !service.startsAfter(today))
                .sorted(Comparator.comparingInt(Service::order).thenComparing(Service::title))
                .toList();
        Area area = new Area(
                slug,
                fields.text("title", TITLE),
                fields.text("summary", SUMMARY),
                fields.number("order"),
                fields.text("coveredBy"),
                services);
        fields.finish();
        return area;
    }

    private Service service(String area, Document document) {
        Fields fields = document.fields();
        String summary = fields.text("summary", SUMMARY);
        String ask = fields.text("ask", ASK);
        Rendered words = markdown.render(document, summary, ask);
        Service service = new Service(
                area,
                document.slug(),
                fields.text("title", TITLE),
                summary,
                fields.optionalNumber("order").orElse(LAST),
                who(fields),
                ages(fields),
                fields.oneOf("kind", Kind.class),
                fields.oneOf("payer", Payer.class),
                fields.optionalText("entitlement"),
                fields.children("amounts").stream().map(OfferReader::amount).toList(),
                ask,
                team(fields),
                Sources.read(fields),
                fields.optionalDate("validFrom"),
                fields.date("checkedOn"),
                fields.date("reviewBy"),
                fields.flag("exit"),
                authority.districtDifferences(fields),
                fields.texts("related"),
                words,
                document.body());
        checkDates(fields, service);
        new StatedAmounts(service, entitlements).check(document);
        fields.finish();
        return service;
    }

    private void checkDates(Fields fields, Service service) {
        fields.optionalDate("validTo")
                .filter(end -> end.isBefore(today))
                .ifPresent(end -> fields.wrong("validTo", "has passed: this service is no longer offered"));
        if (service.reviewBy().isBefore(service.checkedOn())) {
            fields.wrong("reviewBy", "is before the day it was checked");
        }
        if (service.checkedOn().isAfter(today)) {
            fields.wrong("checkedOn", "is in the future");
        }
    }

    private static Set<CareLeaverStatus> who(Fields fields) {
        List<CareLeaverStatus> who = fields.someOf("who", CareLeaverStatus.class);
        if (who.isEmpty()) {
            fields.wrong("who", "is missing");
        }
        return who.isEmpty() ? Set.of() : EnumSet.copyOf(who);
    }

    private static Ages ages(Fields fields) {
        Fields ages = fields.child("ages");
        Ages read = new Ages(ages.number("from"), ages.number("until"));
        if (read.from() >= read.until()) {
            ages.wrong("until", "is not after the age it begins from");
        }
        ages.finish();
        return read;
    }

    private static Amount amount(Fields fields) {
        Amount amount = new Amount(
                fields.text("what"), fields.pounds("amount"), fields.oneOf("unit", Unit.class), fields.date("from"));
        fields.finish();
        return amount;
    }

    private Contact team(Fields fields) {
        return authority.team(fields.text("team")).orElseGet(() -> {
            fields.wrong("team", "is not a team of authority.yaml");
            return Contact.NOBODY;
        });
    }
}
