package uk.opendoor.demo;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Fields;
import uk.opendoor.message.HelpChoice;
import uk.opendoor.message.PartOfDay;
import uk.opendoor.message.RequestKind;
import uk.opendoor.message.door.Way;

/** Invented cards, messages, wishes and people who come back, as {@code demo/messages.yaml} tells of them. */
record ReachParts(
        List<CardPart> cards,
        List<MessagePart> messages,
        List<WishPart> wishes,
        List<ChoicePart> choices,
        List<ComingPart> comings) {

    private static final String FILE = "demo/messages.yaml";

    /** @throws uk.opendoor.content.ContentRefused naming every mistake, if there is one */
    static ReachParts read(Path content) {
        ContentFolder folder = new ContentFolder(content);
        Fields file = folder.fields(FILE);
        ReachParts parts = new ReachParts(
                file.children("cards").stream().map(CardPart::read).toList(),
                file.children("messages").stream().map(MessagePart::read).toList(),
                file.children("wishes").stream().map(WishPart::read).toList(),
                file.children("choices").stream().map(ChoicePart::read).toList(),
                file.children("comings").stream().map(ComingPart::read).toList());
        file.finish();
        folder.problems().refuseIfAny();
        return parts;
    }

    record CardPart(String worker, Optional<String> phone, Optional<String> mobile, String email) {

        static CardPart read(Fields fields) {
            CardPart part = new CardPart(
                    fields.text("worker"),
                    fields.optionalText("phone"),
                    fields.optionalText("mobile"),
                    fields.text("email"));
            fields.finish();
            return part;
        }
    }

    /** @param readBy who read it, some minutes later */
    record MessagePart(
            String person, String by, int daysAgo, LocalTime at, String words, Optional<String> readBy, boolean open) {

        static MessagePart read(Fields fields) {
            MessagePart part = new MessagePart(
                    fields.text("person"),
                    fields.text("by"),
                    fields.number("daysAgo"),
                    LocalTime.parse(fields.text("at")),
                    fields.text("words"),
                    fields.optionalText("readBy"),
                    fields.flag("open"));
            fields.finish();
            return part;
        }
    }

    record WishPart(
            String person,
            RequestKind kind,
            int daysAgo,
            Optional<Integer> wantedInDays,
            PartOfDay part,
            String words,
            Optional<String> by,
            Optional<Integer> bookedInDays,
            Optional<String> time) {

        static WishPart read(Fields fields) {
            WishPart part = new WishPart(
                    fields.text("person"),
                    fields.oneOf("kind", RequestKind.class),
                    fields.number("daysAgo"),
                    fields.optionalNumber("wantedInDays"),
                    fields.oneOf("part", PartOfDay.class),
                    fields.optionalText("words").orElse(""),
                    fields.optionalText("by"),
                    fields.optionalNumber("bookedInDays"),
                    fields.optionalText("time"));
            if (part.by.isPresent() && (part.bookedInDays.isEmpty() || part.time.isEmpty())) {
                fields.wrong("by", "needs bookedInDays and time");
            }
            fields.finish();
            return part;
        }
    }

    record ChoicePart(String person, HelpChoice choice, int daysAgo) {

        static ChoicePart read(Fields fields) {
            ChoicePart part = new ChoicePart(
                    fields.text("person"), fields.oneOf("choice", HelpChoice.class), fields.number("daysAgo"));
            fields.finish();
            return part;
        }
    }

    record ComingPart(
            String who,
            int age,
            Way way,
            String reachedAt,
            String safeWhen,
            String notSay,
            String needs,
            int daysAgo,
            Optional<String> triedBy,
            Optional<String> tried) {

        static ComingPart read(Fields fields) {
            ComingPart part = new ComingPart(
                    fields.text("who"),
                    fields.number("age"),
                    fields.oneOf("way", Way.class),
                    fields.text("reachedAt"),
                    fields.optionalText("safeWhen").orElse(""),
                    fields.optionalText("notSay").orElse(""),
                    fields.optionalText("needs").orElse(""),
                    fields.number("daysAgo"),
                    fields.optionalText("triedBy"),
                    fields.optionalText("tried"));
            fields.finish();
            return part;
        }
    }
}
