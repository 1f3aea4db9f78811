package uk.opendoor.meeting.book;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.Started;
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
    private Booking booking;
    private AlsoAbout also;
    private People people;
    private Access access;
    private Provider<Deadlines> deadlines;

    protected BookService() {}

    @Inject
    public BookService(
            Meetings meetings,
            Candidates candidates,
            Speaking speaking,
            Booking booking,
            AlsoAbout also,
            People people,
            Access access,
            Provider<Deadlines> deadlines) {
        this.meetings = meetings;
        this.candidates = candidates;
        this.speaking = speaking;
        this.booking = booking;
        this.also = also;
        this.people = people;
        this.access = access;
        this.deadlines = deadlines;
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
        List<Candidate> known = candidates.of(about);
        List<Candidate> workers =
                known.stream().filter(one -> one.as().isProfessional()).toList();
        return new Prepared(named(about), named(siblings), known, workers);
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
        booking.refuseUnexplained(wanted, speaking.against(wanted));
        wanted.further(child).forEach(also::change);
        booking.book(wanted);
    }

    private void refuseWhatNoFormAsks(PersonId child, BookingWanted wanted) {
        booking.refuseWhatNoFormAsks(prepare(child, wanted.further(child)), wanted);
        if (!wanted.children().contains(child)) {
            throw new NotFound();
        }
    }
}
