package uk.opendoor.web;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as somebody types it: 10:30, 10.30, 14, 2pm, 2.30 pm. */
public final class TimeInput {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)?");
    private static final int NOON = 12;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private TimeInput() {}

    /** The time, if it is one. */
    public static Optional<LocalTime> read(String typed) {
        Matcher found = SHAPE.matcher(typed == null ? "" : typed.strip().toLowerCase(Locale.UK));
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        boolean isHour = found.group(3) == null ? hour <= LAST_HOUR : hour >= 1 && hour <= NOON;
        return isHour && minute <= LAST_MINUTE
                ? Optional.of(LocalTime.of(hour(hour, found.group(3)), minute))
                : Optional.empty();
    }

    private static int hour(int hour, String half) {
        if (half == null) {
            return hour;
        }
        return hour % NOON + (half.equals("pm") ? NOON : 0);
    }
}
