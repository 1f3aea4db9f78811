package uk.opendoor.meeting.journey;

import java.util.Comparator;
import java.util.List;
import uk.opendoor.meeting.journey.Point.What;

/** @param name what the child is called, or empty if the reader may not know it */
public record ChildJourney(String name, List<Stage> stages) {

    /** The meeting that is booked next, or null. */
    public Point next() {
        return stages.stream()
                .flatMap(stage -> stage.points().stream())
                .filter(point -> point.what() == What.BOOKED)
                .min(Comparator.comparing(Point::day).thenComparing(Point::time))
                .orElse(null);
    }
}
