package uk.opendoor.meeting.calendar;

import java.time.LocalDateTime;
import uk.opendoor.meeting.mine.MyMeeting;

/**
 * A meeting as a calendar hears of it.
 *
 * @param uid the same for as long as the invitation stands
 * @param starts as the clock stands in England
 * @param sequence how often it was changed for the one who is invited
 * @param place empty if the calendar is not to know
 */
record Appointment(String uid, LocalDateTime starts, LocalDateTime ends, boolean off, int sequence, String place) {

    static Appointment of(MyMeeting meeting, boolean withPlace) {
        MyMeeting.Place place = meeting.place();
        return new Appointment(
                meeting.invitation(),
                meeting.slot().starts(),
                meeting.slot().ends(),
                meeting.off() || meeting.out(),
                meeting.edition(),
                withPlace ? (place.room().isEmpty() ? place.link() : place.room()) : "");
    }
}
