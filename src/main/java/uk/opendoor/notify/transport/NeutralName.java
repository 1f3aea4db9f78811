package uk.opendoor.notify.transport;

import java.util.List;
import java.util.Locale;

/**
 * What messages are signed with. It shows on a screen that somebody else may look at, somebody violent perhaps, before the
 * message is opened: it must not tell that this is about a child, or from whom it is. Nor is the name of this portal
 * harmless, for whoever searches for it finds what it is.
 */
final class NeutralName {

    /** What gives it away, in lower case; parts of words too. */
    static final List<String> TELLING = List.of(
            "child",
            "famil",
            "social",
            "safeguard",
            "protect",
            "care leav",
            "leaving care",
            "in care",
            "conference",
            "court",
            "abuse",
            "refuge",
            "open door",
            "opendoor");

    private NeutralName() {}

    static boolean is(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return TELLING.stream().noneMatch(lower::contains);
    }
}
