package uk.opendoor.web;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of the day as people type it: {@code 10.15}, {@code 10:15}, {@code 1015}, {@code 3pm}, {@code 3.30 p.m.} */
public record TypedTime(String typed) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})(?:[.:]?(\\d{2}))?(?:([ap])\\.?m\\.?)?");

    private static final int NOON = 12;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    /** Hours that are said of the morning and of the afternoon alike. */
    private static final int LAST_TWOFOLD = 6;

    public boolean isEmpty() {
        return plain().isEmpty();
    }

    /** The time, if there is only one that was meant. */
    public Optional<LocalTime> time() {
        Matcher parts = SHAPE.matcher(plain());
        return parts.matches() && !isTwofold() ? time(parts) : Optional.empty();
    }

    /** Whether it may be the morning or the afternoon: {@code 3.30}, but not {@code 03.30}. */
    public boolean isTwofold() {
        Matcher parts = SHAPE.matcher(plain());
        return parts.matches() && parts.group(3) == null && (parts.group(2) == null || isEarly(parts.group(1)));
    }

    private static boolean isEarly(String hour) {
        return hour.length() == 1 && hour.charAt(0) != '0' && Integer.parseInt(hour) <= LAST_TWOFOLD;
    }

    private static Optional<LocalTime> time(Matcher parts) {
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (minute > LAST_MINUTE) {
            return Optional.empty();
        }
        if (parts.group(3) == null) {
            return hour > LAST_HOUR ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
        }
        int since = parts.group(3).equals("p") ? NOON : 0;
        return hour < 1 || hour > NOON ? Optional.empty() : Optional.of(LocalTime.of(hour % NOON + since, minute));
    }

    private String plain() {
        return typed == null
                ? ""
                : typed.replaceAll("\\s", "").toLowerCase(Locale.UK).replace("midday", "12pm");
    }
}
