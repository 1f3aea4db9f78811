package uk.opendoor.meeting.coordinate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.Term;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.shared.PersonId;

/**
 * How long a chair whom a coordinator chose works with a child: from the booking until the record of the meeting must have
 * been sent, and while they leave somebody out of it. It moves with the meeting, and ends when that is off.
 */
@ApplicationScoped
public class ChairsTerm {

    private Workforce workforce;
    private Clock clock;

    protected ChairsTerm() {}

    @Inject
    public ChairsTerm(Workforce workforce, Clock clock) {
        this.workforce = workforce;
        this.clock = clock;
    }

    /** Whoever reviews the child anyway needs nothing more. */
    void begin(BookingWanted wanted) {
        LocalDate today = LocalDate.now(clock);
        LocalDate over = over(wanted.slot().day());
        wanted.guests().stream()
                .filter(one -> one.as() == InvitedAs.CHAIR)
                .forEach(chair -> chair.children().stream()
                        .filter(child -> !isAllocated(chair.who(), child, today))
                        .forEach(child -> workforce.add(new Allocation(
                                chair.who(), child, Capacity.REVIEWING_OFFICER, new Term(today, over), wanted.id()))));
    }

    private boolean isAllocated(PersonId chair, PersonId child, LocalDate today) {
        return workforce.workingWith(child, today).stream()
                .anyMatch(one -> one.worker().equals(chair)
                        && one.capacity() == Capacity.REVIEWING_OFFICER
                        && one.isWithoutEnd());
    }

    /** After the meeting has moved or is off. Who heard today that it is off can still look at it today. */
    public void follow(Meeting meeting) {
        if (meeting.state() == MeetingState.CANCELLED) {
            LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
            workforce.forMeeting(meeting.meetingId()).forEach(one -> one.end(tomorrow));
        } else {
            lastUntil(meeting, over(meeting.slot().day()));
        }
    }

    /** After the chair has left somebody out: they look at it again by that day, for nobody else can end it. */
    public void lookAgain(Meeting meeting, LocalDate day) {
        lastUntil(meeting, over(day));
    }

    private void lastUntil(Meeting meeting, LocalDate over) {
        workforce.forMeeting(meeting.meetingId()).forEach(one -> one.lastAtLeastUntil(over));
    }

    private static LocalDate over(LocalDate day) {
        return day.plusDays(MeetingRequests.DAYS_AFTER + 1L);
    }
}
