package uk.opendoor.adviser;

import java.time.LocalDate;

/** What somebody said to our offer of help, and on which day. */
public record HelpAnswer(Says says, LocalDate on) {

    /** Whoever says stop has no adviser any more; whoever says later is left in peace until the next offer. */
    public enum Says {
        YES,
        LATER,
        STOP
    }
}
