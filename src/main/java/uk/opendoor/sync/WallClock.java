package uk.opendoor.sync;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import uk.opendoor.api.JsonFields;

/**
 * A day and a time as the clock on the wall shows it in England. One with an offset is refused rather than turned: whoever
 * writes ten o'clock and a Z means ten o'clock, or does not, and a family would come at the wrong hour.
 */
final class WallClock {

    private static final int LONGEST = 40;
    private static final String OFFSET = ".*[0-9](Z|z|[+-][0-9]{2}:?[0-9]{2})(\\[.*)?";
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:'00']").withResolverStyle(ResolverStyle.STRICT);

    private WallClock() {}

    /** Empty if it is not there or wrong; the fields are told what is. */
    static Optional<LocalDateTime> read(JsonFields fields, String name) {
        return fields.requiredText(name, LONGEST).flatMap(text -> parse(fields, name, text));
    }

    private static Optional<LocalDateTime> parse(JsonFields fields, String name, String text) {
        if (text.matches(OFFSET) && text.contains("T")) {
            return wrong(fields, name, "hasOffset");
        }
        try {
            return once(fields, name, LocalDateTime.parse(text, FORM));
        } catch (DateTimeException noSuchTime) {
            return wrong(fields, name, "notAMoment");
        }
    }

    /** Twice a year the clocks change: an hour is not there, or there twice. */
    private static Optional<LocalDateTime> once(JsonFields fields, String name, LocalDateTime time) {
        return switch (ENGLAND.getRules().getValidOffsets(time).size()) {
            case 0 -> wrong(fields, name, "hourLeftOut");
            case 1 -> Optional.of(time);
            default -> wrong(fields, name, "hourTwice");
        };
    }

    private static Optional<LocalDateTime> wrong(JsonFields fields, String name, String reason) {
        fields.wrong(name, reason);
        return Optional.empty();
    }
}
