package uk.opendoor.meeting.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.opendoor.access.Caller;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingChild;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.Tidings;
import uk.opendoor.meeting.Warned;
import uk.opendoor.shared.NotFound;

/** Makes a meeting of what a form asks for. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class Booking {

    private Meetings meetings;
    private GuestsTold told;
    private Caller caller;
    private Clock clock;

    protected Booking() {}

    @Inject
    public Booking(Meetings meetings, GuestsTold told, Caller caller, Clock clock) {
        this.meetings = meetings;
        this.told = told;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws NotFound if it invites somebody who cannot be chosen, or for a child they cannot be invited for */
    public void refuseWhatNoFormAsks(Prepared prepared, BookingWanted wanted) {
        boolean known = wanted.guests().stream()
                .allMatch(guest -> guest.as() == InvitedAs.OTHER
                        || prepared.choices()
                                .anyMatch(one -> one.id().equals(guest.who())
                                        && one.mayBe(guest.as())
                                        && one.children().containsAll(guest.children())));
        if (!known) {
            throw new NotFound();
        }
    }

    /** @throws Unexplained if something speaks against it and nobody says why it is then */
    public void refuseUnexplained(BookingWanted wanted, List<Warned> against) {
        List<Warned> warned =
                against.stream().filter(one -> one.needsReason(caller.roles())).toList();
        if (!warned.isEmpty() && wanted.despite().isEmpty()) {
            throw new Unexplained(warned);
        }
    }

    /**
     * Books it, and tells those who are invited.
     *
     * @throws uk.opendoor.meeting.MovedOn if the same form is being sent at this moment
     */
    public void book(BookingWanted wanted) {
        meetings.add(meeting(wanted));
        wanted.children().forEach(one -> meetings.add(new MeetingChild(wanted.id(), one)));
        List<MeetingInvitation> invitations =
                wanted.guests().stream().map(guest -> invitation(wanted, guest)).toList();
        meetings.add(invitations.toArray());
        told.tell(invitations, Tidings.BOOKED);
    }

    private Meeting meeting(BookingWanted wanted) {
        return new Meeting(
                wanted.id(),
                wanted.kind(),
                wanted.slot(),
                wanted.where(),
                wanted.started(),
                caller.person(),
                clock.instant(),
                wanted.despite());
    }

    private static MeetingInvitation invitation(BookingWanted wanted, BookingWanted.Guest guest) {
        return new MeetingInvitation(
                UUID.randomUUID().toString(),
                wanted.id(),
                guest.who(),
                guest.as(),
                guest.role(),
                guest.own(),
                guest.placeShared(),
                guest.children());
    }
}
