package uk.opendoor.deadline;

import java.time.LocalDate;

/** There is no time limit of this code, or none that was in force on the day. */
public final class NoSuchDeadline extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchDeadline(String code, LocalDate day) {
        super("No deadline " + code + " is in force on " + day);
    }
}
