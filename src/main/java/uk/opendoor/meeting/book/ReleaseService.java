package uk.opendoor.meeting.book;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.held.HeldMeetings;
import uk.opendoor.shared.PersonId;

/** Releases a meeting of the case system: a worker books it, with the same checks as any other, and from then on it is one. */
@UseCase
public class ReleaseService {

    private BookService booking;
    private Meetings meetings;
    private HeldMeetings held;
    private Caller caller;
    private Clock clock;

    protected ReleaseService() {}

    @Inject
    public ReleaseService(BookService booking, Meetings meetings, HeldMeetings held, Caller caller, Clock clock) {
        this.booking = booking;
        this.meetings = meetings;
        this.held = held;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Notes that it is released and books it, or leaves it at that if it was booked by the same form before.
     *
     * @param base the version that the worker looked at
     * @throws Unexplained if something speaks against it and nobody says why it is then
     * @throws uk.opendoor.meeting.MovedOn if somebody else was faster, or the case system has said something else meanwhile
     */
    @Permitted(Permission.SETTLE_HELD_MEETING)
    public void release(@About PersonId child, String heldId, int base, BookingWanted wanted) {
        if (meetings.find(wanted.id()).isEmpty()) {
            held.add(held.get(heldId).release(base, wanted.id(), wanted.children(), caller.person(), clock.instant()));
            booking.book(child, wanted);
        }
    }
}
