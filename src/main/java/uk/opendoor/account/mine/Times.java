package uk.opendoor.account.mine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.opendoor.shared.Messages;

/** Days and moments of a copy, as people say them: a program reads them as they stand. */
final class Times {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private Times() {}

    /** {@code 1 May 2026} or {@code 1 May 2026, 14:05}; any other text stays as it is. */
    static String readable(String text) {
        if (MOMENT.matcher(text).matches()) {
            return SAID.format(Instant.parse(text).atZone(ENGLAND));
        }
        return DAY.matcher(text).matches() ? Messages.day(LocalDate.parse(text)) : text;
    }
}
