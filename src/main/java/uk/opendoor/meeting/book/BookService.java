package uk.opendoor.meeting.book;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingChild;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.Started;
import uk.opendoor.meeting.Tidings;
import uk.opendoor.meeting.Warned;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Books meetings about those with whom a worker works. */
@UseCase
public class BookService {

    private Meetings meetings;
    private Candidates candidates;
    private Speaking speaking;
    private GuestsTold told;
    private AlsoAbout also;
    private People people;
    private Access access;
    private Caller caller;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected BookService() {}

    @Inject
    public BookService(
            Meetings meetings,
            Candidates candidates,
            Speaking speaking,
            GuestsTold told,
            AlsoAbout also,
            People people,
            Access access,
            Caller caller,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.meetings = meetings;
        this.candidates = candidates;
        this.speaking = speaking;
        this.told = told;
        this.also = also;
        this.people = people;
        this.access = access;
        this.caller = caller;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What there is to choose from.
     *
     * @param further siblings whom it is about too; whoever is not theirs to book for is not there
     */
    @Permitted(Permission.RELATIVES)
    public Prepared prepare(@About PersonId child, Collection<PersonId> further) {
        if (!access.allows(Permission.BOOK_MEETING, child)) {
            throw new NotFound();
        }
        List<PersonId> siblings = candidates.siblings(child).stream()
                .filter(one -> access.allows(Permission.BOOK_MEETING, one))
                .limit(MeetingInvitation.MOST_CHILDREN - 1L)
                .toList();
        if (!siblings.containsAll(further)) {
            throw new NotFound();
        }
        List<PersonId> about =
                Stream.concat(Stream.of(child), further.stream()).distinct().toList();
        return new Prepared(named(about), named(siblings), candidates.of(about));
    }

    private List<Prepared.Child> named(List<PersonId> children) {
        Map<PersonId, String> names = people.names(children);
        Map<PersonId, LocalDate> births = people.births(children);
        return children.stream()
                .map(one -> new Prepared.Child(one, names.getOrDefault(one, ""), adultOn(births.get(one))))
                .toList();
    }

    private static LocalDate adultOn(LocalDate bornOn) {
        return bornOn == null ? null : new Birthdays(bornOn).at(Birthdays.ADULT);
    }

    /** By when it must be, if a limit runs. */
    @Permitted(Permission.RELATIVES)
    public Optional<Due> due(@About PersonId child, Started started, LocalDate day) {
        return Due.of(started, day, deadlines.get());
    }

    /** What speaks against it. */
    @Permitted(Permission.RELATIVES)
    public List<Warned> against(@About PersonId child, BookingWanted wanted) {
        refuseWhatNoFormAsks(child, wanted);
        return speaking.against(wanted);
    }

    /**
     * Books it, or leaves it at that if it was booked by the same form before, and tells those who are invited.
     *
     * @throws Unexplained if something speaks against it and nobody says why it is then
     * @throws uk.opendoor.meeting.MovedOn if the same form is being sent at this moment
     */
    @Permitted(Permission.BOOK_MEETING)
    public void book(@About PersonId child, BookingWanted wanted) {
        refuseWhatNoFormAsks(child, wanted);
        if (meetings.find(wanted.id()).isPresent()) {
            return;
        }
        List<Warned> warned =
                speaking.against(wanted).stream().filter(Warned::needsReason).toList();
        if (!warned.isEmpty() && wanted.despite().isEmpty()) {
            throw new Unexplained(warned);
        }
        wanted.further(child).forEach(also::change);
        meetings.add(meeting(wanted));
        wanted.children().forEach(one -> meetings.add(new MeetingChild(wanted.id(), one)));
        List<MeetingInvitation> invitations =
                wanted.guests().stream().map(guest -> invitation(wanted, guest)).toList();
        meetings.add(invitations.toArray());
        told.tell(invitations, Tidings.BOOKED);
    }

    private void refuseWhatNoFormAsks(PersonId child, BookingWanted wanted) {
        Prepared prepared = prepare(child, wanted.further(child));
        boolean known = wanted.guests().stream()
                .allMatch(guest -> guest.as() == InvitedAs.OTHER
                        || prepared.candidates().stream()
                                .anyMatch(one -> one.id().equals(guest.who())
                                        && one.mayBe(guest.as())
                                        && one.children().containsAll(guest.children())));
        if (!known || !wanted.children().contains(child)) {
            throw new NotFound();
        }
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
