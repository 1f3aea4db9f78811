package uk.opendoor.meeting.coordinate;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Document;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.Name;
import uk.opendoor.account.People;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.Started;
import uk.opendoor.meeting.Warned;
import uk.opendoor.meeting.book.AlsoAbout;
import uk.opendoor.meeting.book.Booking;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.book.Speaking;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Coordinators book what they were asked for: for those children, of that kind, and nothing else of the record. */
@UseCase
public class CoordinateService {

    private MeetingRequests requests;
    private Meetings meetings;
    private Choices choices;
    private Booking booking;
    private Speaking speaking;
    private ChairsTerm chairs;
    private AlsoAbout also;
    private GuestsTold told;
    private People people;
    private Caller caller;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected CoordinateService() {}

    @Inject
    public CoordinateService(
            MeetingRequests requests,
            Meetings meetings,
            Choices choices,
            Booking booking,
            Speaking speaking,
            ChairsTerm chairs,
            AlsoAbout also,
            GuestsTold told,
            People people,
            Caller caller,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.requests = requests;
        this.meetings = meetings;
        this.choices = choices;
        this.booking = booking;
        this.speaking = speaking;
        this.chairs = chairs;
        this.also = also;
        this.told = told;
        this.people = people;
        this.caller = caller;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Everything that waits, the most urgent first: what nobody can count yet comes before all. */
    @Permitted(Permission.COORDINATE)
    public List<Waiting> waiting() {
        List<MeetingRequest> all = requests.waiting();
        Map<String, List<PersonId>> children =
                requests.children(all.stream().map(MeetingRequest::requestId).toList());
        Map<PersonId, String> names = people.names(
                children.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> one.waiting(
                        children.get(one.requestId()).stream()
                                .map(child -> Name.initials(names.getOrDefault(child, "")))
                                .collect(Collectors.joining(", ")),
                        deadlines.get(),
                        clock))
                .sorted(Comparator.comparing(Waiting::by, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** The first child whom it is about. */
    @Permitted(Permission.COORDINATE)
    public PersonId first(String requestId) {
        return requests.children(requestId).stream().findFirst().orElseThrow(NotFound::new);
    }

    @Permitted(Permission.MEETING_GUESTS)
    public RequestView see(@About PersonId child, @Document String requestId) {
        MeetingRequest asked = requests.get(requestId);
        List<PersonId> children = children(child, requestId);
        return new RequestView(
                asked.kind(),
                asked.started(),
                asked.by(deadlines.get()).orElse(null),
                asked.words(),
                people.names(List.of(asked.askedBy())).getOrDefault(asked.askedBy(), ""),
                LocalDate.ofInstant(asked.askedAt(), clock.getZone()),
                choices.of(children),
                choices.usualChair(children).orElse(null),
                !asked.isWaiting());
    }

    /** By when it must be, if a limit runs. */
    @Permitted(Permission.MEETING_GUESTS)
    public Optional<Due> due(@About PersonId child, @Document String requestId, Started started, LocalDate day) {
        return Due.of(started, day, deadlines.get());
    }

    /** What speaks against it. */
    @Permitted(Permission.MEETING_GUESTS)
    public List<Warned> against(@About PersonId child, @Document String requestId, BookingWanted wanted) {
        refuseWhatWasNotAsked(child, requestId, wanted);
        return against(requests.get(requestId), wanted);
    }

    private List<Warned> against(MeetingRequest asked, BookingWanted wanted) {
        List<Warned> all = speaking.against(wanted);
        if (asked.isLaterThanAsked(wanted.slot().day())) {
            all.add(new Warned(Warned.What.LATER_THAN_ASKED, ""));
        }
        return all;
    }

    /**
     * Books it, tells those who are invited and whoever asked for it. The same form twice is one meeting.
     *
     * @throws uk.opendoor.meeting.book.Unexplained if something speaks against it and nobody says why it is then
     * @throws MovedOn if another coordinator was faster
     */
    @Permitted(Permission.BOOK_MEETING)
    public void book(@About PersonId child, @Document String requestId, BookingWanted wanted) {
        refuseWhatWasNotAsked(child, requestId, wanted);
        MeetingRequest asked = requests.get(requestId);
        if (meetings.find(requestId)
                .filter(one -> one.bookedBy().equals(caller.person()))
                .isPresent()) {
            return;
        }
        booking.refuseUnexplained(wanted, against(asked, wanted));
        wanted.further(child).forEach(one -> also.change(one, requestId));
        asked.settle(RequestState.BOOKED, clock.instant());
        chairs.begin(wanted);
        booking.book(wanted);
        told.tellWorker(asked.askedBy());
    }

    private void refuseWhatWasNotAsked(PersonId child, String requestId, BookingWanted wanted) {
        List<PersonId> children = children(child, requestId);
        if (!wanted.id().equals(requestId)
                || wanted.kind() != requests.get(requestId).kind()
                || !Set.copyOf(wanted.children()).equals(Set.copyOf(children))) {
            throw new NotFound();
        }
        booking.refuseWhatNoFormAsks(choices.of(children), wanted);
    }

    private List<PersonId> children(PersonId child, String requestId) {
        List<PersonId> children = requests.children(requestId);
        if (!children.contains(child)) {
            throw new NotFound();
        }
        return children;
    }
}
