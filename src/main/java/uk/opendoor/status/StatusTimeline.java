package uk.opendoor.status;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The status somebody has had, has and will have, as runs of days. */
public final class StatusTimeline {

    private final NavigableMap<LocalDate, CareLeaverStatus> runs = new TreeMap<>();

    StatusTimeline(Grounds grounds, Collection<LocalDate> turningPoints, LocalDate dateOfBirth) {
        runs.put(dateOfBirth, grounds.on(dateOfBirth).status());
        turningPoints.stream()
                .filter(dateOfBirth::isBefore)
                .forEach(day -> runs.put(day, grounds.on(day).status()));
    }

    /** Nobody has a status before birth. */
    public CareLeaverStatus on(LocalDate day) {
        var run = runs.floorEntry(day);
        return run == null ? CareLeaverStatus.NONE : run.getValue();
    }

    /** Every day on which the status may change; between two of them it does not. */
    public Set<LocalDate> days() {
        return runs.keySet();
    }
}
