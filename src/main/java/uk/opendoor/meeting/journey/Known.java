package uk.opendoor.meeting.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.after.DecisionWanted;
import uk.opendoor.meeting.after.PlanKind;

/**
 * What one relative may know of one child.
 *
 * @param meetings to which they are invited, but for those that are off
 * @param plans that were given to the family
 * @param told what they were told was decided, by the id of the meeting
 */
record Known(List<Met> meetings, List<Plan> plans, Map<String, DecisionWanted> told) {

    static final Known NOTHING = new Known(List.of(), List.of(), Map.of());

    /**
     * @param out whether they do not take part: then they may know no day of it
     * @param due by when it must be, or null
     */
    record Met(String id, MeetingKind kind, MeetingState state, boolean out, Slot slot, Due due) {

        /** The code of the limit that runs to it, or null. */
        String rule() {
            return due == null ? null : due.limit().code();
        }

        boolean isHeld() {
            return state == MeetingState.HELD && !out;
        }
    }

    /** @param endedOn or null */
    record Plan(String id, PlanKind kind, LocalDate begunOn, LocalDate endedOn) {}

    /** The latest of each kind that was held. */
    List<Met> latest() {
        return meetings.stream()
                .filter(Met::isHeld)
                .filter(one -> last(one.kind()).filter(one::equals).isPresent())
                .toList();
    }

    private Optional<Met> last(MeetingKind kind) {
        return meetings.stream()
                .filter(one -> one.isHeld() && one.kind() == kind)
                .max(Comparator.comparing(one -> one.slot().starts()));
    }
}
