package uk.opendoor.sync;

import java.util.Locale;

/** What became of one record that was brought. */
public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    /** Somebody at work has changed it here since: theirs stays, and the two systems do not agree. */
    KEPT,
    WITHDRAWN,
    WRONG;

    /** As programs read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
