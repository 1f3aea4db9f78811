package uk.opendoor.meeting.series;

import java.time.LocalDate;
import uk.opendoor.meeting.MeetingKind;

/**
 * One meeting of a series.
 *
 * @param by the last day on which its limit is kept
 * @param day the day it is booked for; else the last working day on which its limit is kept
 * @param meetingId of the one that is booked already, or null
 */
public record Step(MeetingKind kind, LocalDate by, LocalDate day, String meetingId) {

    public boolean booked() {
        return meetingId != null;
    }

    public boolean late() {
        return day.isAfter(by);
    }
}
