package uk.opendoor.meeting.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import uk.opendoor.guide.MeetingGuide;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.after.PlanKind;

/**
 * Something on the way: a meeting, a plan, or the day by which a meeting must be.
 *
 * @param id of the meeting or the plan, or null if there is none yet
 * @param meeting what kind of meeting it is, or null for a plan
 * @param plan of which kind, or null for a meeting
 * @param day when it was or is, or null if they may not know it
 * @param time when a meeting that is booked begins, or null
 * @param due by when it must be, or null
 */
public record Point(What what, String id, MeetingGuide meeting, PlanKind plan, LocalDate day, LocalTime time, Due due) {

    /** {@code journey.point.NAME} says it. */
    public enum What {
        PLAN,
        PLAN_ENDED,
        WAS,
        HELD,
        LEFT_OUT,
        BOOKED,
        NOT_BOOKED;

        /** Whether it is what happens now, or next. */
        boolean isOpen() {
            return this == PLAN || isAhead();
        }

        boolean isAhead() {
            return this == LEFT_OUT || this == BOOKED || this == NOT_BOOKED;
        }
    }

    /** Where it can be read: of a meeting that has no day, in the guide. */
    public String address() {
        if (meeting == null) {
            return "/family/plans/" + id;
        }
        return id == null ? meeting.address() : "/family/meetings/" + id;
    }

    /** Whether it comes later than it must, or should have been by now. */
    public boolean isLate() {
        return due != null && !due.inTime();
    }
}
