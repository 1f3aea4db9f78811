package uk.opendoor.status;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The status somebody has had, has and will have, as runs of days. */
public final class StatusTimeline {

    private final NavigableMap<LocalDate, CareLeaverStatus> runs = new TreeMap<>();

    /** @param turningPoints in order */
    StatusTimeline(Grounds grounds, Collection<LocalDate> turningPoints, LocalDate dateOfBirth) {
        runs.put(dateOfBirth, grounds.on(dateOfBirth).status());
        turningPoints.stream()
                .filter(dateOfBirth::isBefore)
                .forEach(day -> add(day, grounds.on(day).status()));
    }

    private void add(LocalDate day, CareLeaverStatus status) {
        if (status != runs.lastEntry().getValue()) {
            runs.put(day, status);
        }
    }

    /** Nobody has a status before birth. */
    public CareLeaverStatus on(LocalDate day) {
        var run = runs.floorEntry(day);
        return run == null ? CareLeaverStatus.NONE : run.getValue();
    }

    /** The day of birth, and each day on which the status becomes another. */
    public Set<LocalDate> changes() {
        return runs.keySet();
    }
}
