package uk.opendoor.adviser.contact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/** When somebody was seen or answered. */
public final class Met {

    private final NavigableSet<LocalDate> visits = new TreeSet<>();
    private LocalDate last;

    void add(ContactKind kind, LocalDate on) {
        if (kind == ContactKind.VISIT) {
            visits.add(on);
        }
        if (last == null || on.isAfter(last)) {
            last = on;
        }
    }

    /** Days on which they were seen on a visit: all that were asked for, or the last one before them. */
    public NavigableSet<LocalDate> visits() {
        return Collections.unmodifiableNavigableSet(visits);
    }

    /** The last day on which they were seen on a visit, or null. */
    public LocalDate lastVisit() {
        return visits.isEmpty() ? null : visits.last();
    }

    /** The last day on which they were seen or answered, or null. */
    public LocalDate last() {
        return last;
    }
}
