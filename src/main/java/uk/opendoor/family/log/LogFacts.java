package uk.opendoor.family.log;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a parent writes down.
 *
 * @param at the time, or null if they do not know it any more
 * @param who whom it was with, as they type it
 * @param role the job of that person, as they type it; may be empty
 * @param said what was said; may be empty
 */
public record LogFacts(LogKind kind, LocalDate on, LocalTime at, String who, String role, String said) {

    public static final int WHO_LENGTH = 100;
    public static final int ROLE_LENGTH = 100;
    public static final int SAID_LENGTH = 4000;
}
