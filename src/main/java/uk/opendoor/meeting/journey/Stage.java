package uk.opendoor.meeting.journey;

import java.util.List;
import uk.opendoor.guide.GuideEntry;
import uk.opendoor.guide.TimeLimit;

/** A stage of the journey in the words of the guide, with what the reader may know of it. */
public record Stage(GuideEntry guide, List<Point> points, List<TimeLimit> limits) {

    public boolean isNow() {
        return points.stream().anyMatch(point -> point.what().isOpen());
    }

    /** Whether it is over, as far as the reader may know. */
    public boolean isOver() {
        return !points.isEmpty() && !isNow();
    }
}
