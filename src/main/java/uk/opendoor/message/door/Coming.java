package uk.opendoor.message.door;

import java.time.LocalDate;

/**
 * What somebody says who comes back.
 *
 * @param who the name, or the names, that they give
 * @param at the number, the address, or how else
 * @param safeWhen when it is safe; may be empty
 * @param notSay what not to say, or to whom; may be empty
 * @param needs what they need; may be empty
 */
public record Coming(String who, LocalDate bornOn, Way way, String at, String safeWhen, String notSay, String needs) {

    public static final int WHO_LENGTH = 200;
    public static final int AT_LENGTH = 254;
    public static final int SAFE_LENGTH = 500;
    public static final int NEEDS_LENGTH = 1000;

    /** Nothing of it belongs into a log. */
    @Override
    public String toString() {
        return "somebody who comes back";
    }
}
