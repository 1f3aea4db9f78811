package uk.opendoor.demo;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.adviser.care.Accommodation;
import uk.opendoor.adviser.care.Consideration;
import uk.opendoor.adviser.care.PaperKind;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.adviser.contact.Activity;
import uk.opendoor.adviser.contact.ContactKind;
import uk.opendoor.adviser.contact.InTouch;
import uk.opendoor.adviser.contact.Oc3;
import uk.opendoor.adviser.queue.SettleReason;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Fields;

/** Invented lives in care, homes, papers and contacts, as {@code demo/care.yaml} tells of them. */
record CareParts(
        List<SpellPart> spells,
        List<HomePart> homes,
        List<PaperPart> papers,
        List<ContactPart> contacts,
        List<SettledPart> settled) {

    private static final String FILE = "demo/care.yaml";

    /** @throws uk.opendoor.content.ContentRefused naming every mistake, if there is one */
    static CareParts read(Path content) {
        ContentFolder folder = new ContentFolder(content);
        Fields file = folder.fields(FILE);
        CareParts parts = new CareParts(
                file.children("spells").stream().map(SpellPart::read).toList(),
                file.children("homes").stream().map(HomePart::read).toList(),
                file.children("papers").stream().map(PaperPart::read).toList(),
                file.children("contacts").stream().map(ContactPart::read).toList(),
                file.children("settled").stream().map(SettledPart::read).toList());
        file.finish();
        folder.problems().refuseIfAny();
        return parts;
    }

    /** A day in a life: so many days ago, or a birthday. */
    record DayPart(Optional<Integer> daysAgo, Optional<Integer> age) {

        static DayPart read(Fields fields, String days, String age) {
            DayPart part = new DayPart(fields.optionalNumber(days), fields.optionalNumber(age));
            if (part.daysAgo.isPresent() && part.age.isPresent()) {
                fields.wrong(age, "cannot stand beside " + days);
            }
            return part;
        }
    }

    record SpellPart(String person, SpellKind kind, DayPart from, DayPart until) {

        static SpellPart read(Fields fields) {
            SpellPart part = new SpellPart(
                    fields.text("person"),
                    fields.oneOf("kind", SpellKind.class),
                    DayPart.read(fields, "fromDaysAgo", "fromAge"),
                    DayPart.read(fields, "untilDaysAgo", "untilAge"));
            if (part.from.daysAgo.isEmpty() && part.from.age.isEmpty()) {
                fields.wrong("fromDaysAgo", "or fromAge must be there");
            }
            fields.finish();
            return part;
        }
    }

    record HomePart(
            String person,
            Accommodation kind,
            int fromDaysAgo,
            Optional<Integer> untilDaysAgo,
            boolean provided,
            boolean suitable,
            Set<Consideration> lookedAt,
            String words) {

        static HomePart read(Fields fields) {
            Set<Consideration> lookedAt = EnumSet.noneOf(Consideration.class);
            HomePart part = new HomePart(
                    fields.text("person"),
                    fields.oneOf("kind", Accommodation.class),
                    fields.number("fromDaysAgo"),
                    fields.optionalNumber("untilDaysAgo"),
                    fields.flag("provided"),
                    fields.flag("suitable"),
                    lookedAt,
                    fields.text("words"));
            lookedAt.addAll(fields.someOf("lookedAt", Consideration.class));
            fields.finish();
            return part;
        }
    }

    record PaperPart(String person, PaperKind kind, int inDays) {

        static PaperPart read(Fields fields) {
            PaperPart part = new PaperPart(
                    fields.text("person"), fields.oneOf("kind", PaperKind.class), fields.number("inDays"));
            fields.finish();
            return part;
        }
    }

    /** @param codes in touch, activity and accommodation, as {@code YES F2 U1} */
    record ContactPart(
            String person,
            String worker,
            ContactKind kind,
            int daysAgo,
            boolean seen,
            List<String> touches,
            Optional<Oc3> codes,
            String note) {

        static ContactPart read(Fields fields) {
            ContactPart part = new ContactPart(
                    fields.text("person"),
                    fields.text("worker"),
                    fields.oneOf("kind", ContactKind.class),
                    fields.number("daysAgo"),
                    fields.flag("seen"),
                    fields.texts("touches"),
                    fields.optionalText("codes").map(text -> codes(fields, text)),
                    fields.text("note"));
            fields.finish();
            return part;
        }

        private static Oc3 codes(Fields fields, String text) {
            if (!text.matches("[A-Z]{2,4} [FPG][1-6] [A-Z][12]")) {
                fields.wrong("codes", "must be three codes, such as YES F2 U1");
                return null;
            }
            String[] three = text.split(" ");
            return new Oc3(
                    InTouch.valueOf(three[0]),
                    Activity.valueOf(three[1]),
                    Accommodation.valueOf(three[2].substring(0, 1)),
                    three[2].endsWith("1"));
        }
    }

    record SettledPart(String person, String worker, String rule, SettleReason reason, int daysAgo, String words) {

        static SettledPart read(Fields fields) {
            SettledPart part = new SettledPart(
                    fields.text("person"),
                    fields.text("worker"),
                    fields.text("rule"),
                    fields.oneOf("reason", SettleReason.class),
                    fields.number("daysAgo"),
                    fields.text("words"));
            fields.finish();
            return part;
        }
    }
}
