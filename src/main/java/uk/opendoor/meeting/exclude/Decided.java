package uk.opendoor.meeting.exclude;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import uk.opendoor.meeting.Slot;

/**
 * What a chair decides.
 *
 * @param part when they come, if it is in part; otherwise null
 * @param reviewBy by when the chair looks at it again
 * @param instead what they get; at least one thing
 * @param companions the invitations of those who come with them alone, and so do not come either
 * @param letter the chair's own words to them
 */
public record Decided(
        Extent extent,
        Ground ground,
        String reason,
        Slot part,
        LocalDate reviewBy,
        Set<Instead> instead,
        List<String> companions,
        String letter) {

    public Decided {
        if ((extent == Extent.PART) != (part != null) || instead.isEmpty()) {
            throw new IllegalArgumentException(extent.name());
        }
        instead = Set.copyOf(instead);
        companions = extent == Extent.PART ? List.of() : ordered(companions);
    }

    private static List<String> ordered(Collection<String> all) {
        return all.stream().sorted().distinct().toList();
    }
}
