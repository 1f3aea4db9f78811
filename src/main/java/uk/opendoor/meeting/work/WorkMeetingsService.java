package uk.opendoor.meeting.work;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Document;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.Role;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.Name;
import uk.opendoor.account.People;
import uk.opendoor.adviser.Caseloads;
import uk.opendoor.adviser.How;
import uk.opendoor.adviser.InHand;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.coordinate.MeetingRequests;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Meetings about those whom a worker may open today; for a coordinator, those that they were asked for and booked. */
@UseCase
public class WorkMeetingsService {

    private Meetings meetings;
    private Caseloads caseloads;
    private WorkMeetingReader reader;
    private People people;
    private Access access;
    private Caller caller;
    private Provider<Deadlines> deadlines;
    private MeetingRequests requests;
    private Clock clock;

    protected WorkMeetingsService() {}

    @Inject
    public WorkMeetingsService(
            Meetings meetings,
            Caseloads caseloads,
            WorkMeetingReader reader,
            People people,
            Access access,
            Caller caller,
            Provider<Deadlines> deadlines,
            MeetingRequests requests,
            Clock clock) {
        this.meetings = meetings;
        this.caseloads = caseloads;
        this.reader = reader;
        this.people = people;
        this.access = access;
        this.caller = caller;
        this.deadlines = deadlines;
        this.requests = requests;
        this.clock = clock;
    }

    /** From that day on and before the other, the next first. As many statements for one person as for hundreds. */
    @Permitted(Permission.MEETINGS)
    public List<MeetingRow> mine(LocalDate since, LocalDate until) {
        Set<PersonId> held = held();
        List<Meeting> booked =
                caller.has(Role.COORDINATOR) ? requests.meetings(since, until, LocalDate.now(clock)) : List.of();
        List<Meeting> known = Stream.concat(meetings.about(held, since, until).stream(), booked.stream())
                .distinct()
                .sorted(Comparator.comparing(one -> one.slot().starts()))
                .toList();
        List<WholeMeeting> all = meetings.whole(known);
        Map<PersonId, String> names = people.names(named(all));
        return all.stream()
                .map(one -> row(one, booked.contains(one.meeting()) ? one.children() : among(held, one), names))
                .toList();
    }

    private static Set<PersonId> named(List<WholeMeeting> all) {
        return all.stream()
                .flatMap(one -> Stream.concat(one.children().stream(), chair(one).stream()))
                .collect(Collectors.toSet());
    }

    private static List<PersonId> among(Set<PersonId> held, WholeMeeting one) {
        return one.children().stream().filter(held::contains).toList();
    }

    private static Optional<PersonId> chair(WholeMeeting one) {
        return one.invitations().stream()
                .filter(guest -> guest.invitedAs() == InvitedAs.CHAIR)
                .map(MeetingInvitation::invitee)
                .findFirst();
    }

    /** How many changes wait for this manager's yes. */
    @Permitted(Permission.MEETINGS)
    public int waiting() {
        Set<PersonId> managed = inHand().stream()
                .filter(one -> one.how() == How.TEAM)
                .map(InHand::youngPerson)
                .collect(Collectors.toSet());
        return meetings.waiting(managed).size();
    }

    /** The first of those whom a meeting is about and whose record the caller may open; it is not there if there is none. */
    @Permitted(Permission.MEETINGS)
    public PersonId first(String meetingId) {
        return meetings.get(meetingId).children().stream()
                .filter(child -> access.allows(Permission.MEETING_GUESTS, child, meetingId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Permitted(Permission.MEETING_GUESTS)
    public WorkMeeting see(@About PersonId child, @Document String meetingId) {
        WholeMeeting whole = meetings.get(meetingId);
        if (!whole.isAbout(child)) {
            throw new NotFound();
        }
        return reader.read(whole);
    }

    private Set<PersonId> held() {
        return inHand().stream().map(InHand::youngPerson).collect(Collectors.toSet());
    }

    /** A record that was opened in an emergency is nobody's to keep on time. */
    private List<InHand> inHand() {
        return caseloads.of(caller.person(), caller.roles()).stream()
                .filter(one -> one.how() != How.GLASS)
                .toList();
    }

    private static String joined(List<PersonId> children, Map<PersonId, String> names, UnaryOperator<String> shown) {
        return children.stream()
                .filter(names::containsKey)
                .map(names::get)
                .sorted()
                .map(shown)
                .collect(Collectors.joining(", "));
    }

    private MeetingRow row(WholeMeeting one, List<PersonId> children, Map<PersonId, String> names) {
        List<MeetingInvitation> asked = one.invitations().stream()
                .filter(guest -> guest.invitedAs().isFamily() || guest.invitedAs() == InvitedAs.YOUNG_PERSON)
                .filter(guest -> !guest.isLeftOut())
                .toList();
        Meeting meeting = one.meeting();
        return new MeetingRow(
                meeting.meetingId(),
                meeting.kind(),
                meeting.state(),
                meeting.slot(),
                joined(children, names, name -> name),
                joined(children, names, Name::initials),
                chair(one).map(who -> names.getOrDefault(who, "")).orElse(""),
                meeting.place().room(),
                (int) asked.stream()
                        .filter(guest -> one.answer(guest).isPresent())
                        .count(),
                asked.size(),
                one.invitationOf(caller.person()).isPresent(),
                one.waiting().isPresent(),
                Due.of(meeting.started(), meeting.slot().day(), deadlines.get())
                        .filter(due -> !due.inTime())
                        .isPresent());
    }
}
