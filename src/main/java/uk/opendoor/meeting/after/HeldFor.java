package uk.opendoor.meeting.after;

import java.time.LocalDate;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.shared.PersonId;

/** One meeting about one child, as far as clocks need it. */
record HeldFor(String meetingId, MeetingKind kind, MeetingState state, LocalDate day, PersonId child) {

    static HeldFor of(Object[] row) {
        Meeting meeting = (Meeting) row[0];
        return new HeldFor(
                meeting.meetingId(),
                meeting.kind(),
                meeting.state(),
                meeting.slot().day(),
                (PersonId) row[1]);
    }

    boolean isHeld() {
        return state == MeetingState.HELD;
    }

    boolean isBooked() {
        return state == MeetingState.BOOKED;
    }

    /** Whether it is a later one of that kind about the same child, held or still to come. */
    boolean follows(HeldFor other, MeetingKind wanted) {
        return state != MeetingState.CANCELLED && kind == wanted && child.equals(other.child) && day.isAfter(other.day);
    }
}
