package uk.opendoor.meeting.release.find;

import java.util.Locale;

/** One thing that must not appear, as a worker wrote it down: an address with its commas, a name with its spaces. */
public record Entry(Kind kind, String text) {

    public static final int LONGEST = 200;

    /** Fewer letters and digits would be found on every page. */
    private static final int FEWEST = 2;

    /** What it is; message {@code release.kind.<name>}. */
    public enum Kind {
        ADDRESS,
        POSTCODE,
        SCHOOL,
        WORKPLACE,
        TELEPHONE,
        NAME,
        EMAIL,
        OTHER;

        public String key() {
            return "release.kind." + name();
        }
    }

    /** @throws IllegalArgumentException if it is too short to be found, or too long */
    public Entry {
        text = text.strip();
        if (text.length() > LONGEST || Letters.of(text).length() < FEWEST) {
            throw new IllegalArgumentException(kind.name().toLowerCase(Locale.ROOT));
        }
    }
}
