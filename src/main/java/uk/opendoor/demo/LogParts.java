package uk.opendoor.demo;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Fields;
import uk.opendoor.family.log.LogKind;

/** Invented entries of a parent's log, as {@code demo/log.yaml} tells of them. */
record LogParts(List<EntryPart> entries) {

    private static final String FILE = "demo/log.yaml";

    /** @throws uk.opendoor.content.ContentRefused naming every mistake, if there is one */
    static LogParts read(Path content) {
        ContentFolder folder = new ContentFolder(content);
        Fields file = folder.fields(FILE);
        LogParts parts = new LogParts(
                file.children("entries").stream().map(EntryPart::read).toList());
        file.finish();
        folder.problems().refuseIfAny();
        return parts;
    }

    /** @param sharedWith the worker who may read it, because they work with the child */
    record EntryPart(
            String writer,
            LogKind kind,
            int daysAgo,
            Optional<LocalTime> at,
            String who,
            String role,
            String said,
            List<PromisePart> promises,
            Optional<String> sharedWith,
            Optional<String> child,
            Optional<Integer> sharedDaysAgo,
            Optional<Integer> readDaysAgo) {

        static EntryPart read(Fields fields) {
            EntryPart part = new EntryPart(
                    fields.text("writer"),
                    fields.oneOf("kind", LogKind.class),
                    fields.number("daysAgo"),
                    fields.optionalText("at").map(LocalTime::parse),
                    fields.text("who"),
                    fields.optionalText("role").orElse(""),
                    fields.text("said"),
                    fields.children("promises").stream().map(PromisePart::read).toList(),
                    fields.optionalText("sharedWith"),
                    fields.optionalText("child"),
                    fields.optionalNumber("sharedDaysAgo"),
                    fields.optionalNumber("readDaysAgo"));
            if (part.sharedWith.isPresent() && (part.child.isEmpty() || part.sharedDaysAgo.isEmpty())) {
                fields.wrong("sharedWith", "needs child and sharedDaysAgo");
            }
            fields.finish();
            return part;
        }
    }

    /** @param inDays by when, from today; negative for the past */
    record PromisePart(String what, String by, Optional<Integer> inDays, Optional<Integer> doneDaysAgo) {

        static PromisePart read(Fields fields) {
            PromisePart part = new PromisePart(
                    fields.text("what"),
                    fields.text("by"),
                    fields.optionalNumber("inDays"),
                    fields.optionalNumber("doneDaysAgo"));
            fields.finish();
            return part;
        }
    }
}
