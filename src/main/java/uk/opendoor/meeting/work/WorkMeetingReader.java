package uk.opendoor.meeting.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.DateChange;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.LateCost;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingAnswer;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.held.HeldMeeting;
import uk.opendoor.meeting.held.HeldMeetings;
import uk.opendoor.shared.PersonId;

/** Makes what a worker sees of a meeting. For use cases that have passed the door. */
@ApplicationScoped
public class WorkMeetingReader {

    private People people;
    private Access access;
    private GuestsTold told;
    private HeldMeetings held;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected WorkMeetingReader() {}

    @Inject
    public WorkMeetingReader(
            People people,
            Access access,
            GuestsTold told,
            HeldMeetings held,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.people = people;
        this.access = access;
        this.told = told;
        this.held = held;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    WorkMeeting read(WholeMeeting whole) {
        Meeting meeting = whole.meeting();
        Map<PersonId, Person> known = known(whole);
        List<PersonId> open = whole.children().stream()
                .filter(child -> access.allows(Permission.MEETING_GUESTS, child, meeting.meetingId()))
                .toList();
        return new WorkMeeting(
                meeting,
                open.stream().map(child -> name(child, known)).toList(),
                Due.of(meeting.started(), meeting.slot().day(), deadlines.get()),
                Due.report(meeting.kind(), meeting.slot().day(), deadlines.get())
                        .orElse(null),
                name(meeting.bookedBy(), known),
                whole.invitations().stream()
                        .map(one -> guest(one, whole, open, known))
                        .sorted(Comparator.comparing(WorkMeeting.Guest::as).thenComparing(WorkMeeting.Guest::name))
                        .toList(),
                whole.past().changes().stream()
                        .map(one -> changed(one, whole, known))
                        .toList(),
                said(whole),
                may(whole));
    }

    private WorkMeeting.Said said(WholeMeeting whole) {
        return held.byMeeting(whole.meeting().meetingId())
                .filter(one -> one.saysOtherwise(whole.meeting()))
                .map(one -> said(one, whole))
                .orElse(null);
    }

    private WorkMeeting.Said said(HeldMeeting one, WholeMeeting whole) {
        return new WorkMeeting.Said(
                one.heldId(),
                one.isOff(),
                one.saysOtherTime(whole.meeting()) && !one.isOff() ? one.slot() : null,
                one.saysOtherPlace(whole.meeting()) ? one.place() : null,
                mayForAll(Permission.BOOK_MEETING, whole));
    }

    private Map<PersonId, Person> known(WholeMeeting whole) {
        Stream<PersonId> guests = whole.invitations().stream().map(MeetingInvitation::invitee);
        Stream<PersonId> deciders =
                whole.past().changes().stream().flatMap(one -> Stream.of(one.askedBy(), one.decidedBy()));
        Set<PersonId> ids = Stream.of(
                        whole.children().stream(),
                        guests,
                        deciders,
                        Stream.of(whole.meeting().bookedBy()))
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PersonId, Person> known = new HashMap<>();
        people.all(ids).forEach(person -> known.put(person.personId(), person));
        return known;
    }

    private static String name(PersonId who, Map<PersonId, Person> known) {
        return who != null && known.containsKey(who) ? known.get(who).name().whole() : "";
    }

    private WorkMeeting.Guest guest(
            MeetingInvitation one, WholeMeeting whole, List<PersonId> open, Map<PersonId, Person> known) {
        Person person = one.invitee() == null ? null : known.get(one.invitee());
        return new WorkMeeting.Guest(
                one.invitationId(),
                person == null ? one.role() : person.name().whole(),
                one.invitedAs(),
                one.slot(whole.meeting()),
                one.hasOwnTime(),
                one.isPlaceShared(),
                one.children().stream()
                        .filter(child -> whole.children().size() > 1 && open.contains(child))
                        .map(child -> name(child, known))
                        .toList(),
                person == null || !isReached(person.reach()),
                person != null && !told.maySee(one, person),
                one.isLeftOut(),
                whole.answer(one)
                        .map(answer -> answer(answer, one.slot(whole.meeting())))
                        .orElse(null),
                whole.past().costs().stream()
                        .filter(cost -> cost.invitationId().equals(one.invitationId()))
                        .map(LateCost::words)
                        .toList());
    }

    private static boolean isReached(Reach reach) {
        return reach.byEmail() && reach.email() != null || reach.byText() && reach.mobile() != null;
    }

    private WorkMeeting.Answer answer(MeetingAnswer one, Slot slot) {
        return new WorkMeeting.Answer(
                one.kind(),
                one.words(),
                one.needs(),
                LocalDateTime.ofInstant(one.receivedAt(), clock.getZone()),
                one.asksLate(Due.needs(slot.day(), deadlines.get()), clock.getZone()));
    }

    private WorkMeeting.Changed changed(DateChange one, WholeMeeting whole, Map<PersonId, Person> known) {
        String only = one.wanted().only();
        return new WorkMeeting.Changed(
                one.changeId(),
                one.old(),
                one.wanted().next(),
                only == null ? null : name(whole.invitation(only).invitee(), known),
                one.wanted().reason(),
                one.wanted().words(),
                one.state(),
                one.isShortNotice(),
                name(one.askedBy(), known),
                day(one.askedAt()),
                one.decidedBy() == null ? null : name(one.decidedBy(), known));
    }

    private WorkMeeting.May may(WholeMeeting whole) {
        Meeting meeting = whole.meeting();
        boolean mayBook = mayForAll(Permission.BOOK_MEETING, whole);
        boolean isFree = meeting.isBooked() && whole.waiting().isEmpty();
        boolean hasBegun = !LocalDateTime.now(clock).isBefore(meeting.slot().starts());
        return new WorkMeeting.May(
                mayBook && isFree && !hasBegun,
                mayBook && isFree && hasBegun,
                whole.waiting().isPresent() && mayForAll(Permission.SIGN_MEETING, whole),
                Due.isShortNotice(LocalDate.now(clock), meeting.slot().day(), deadlines.get()));
    }

    private boolean mayForAll(Permission permission, WholeMeeting whole) {
        return whole.children().stream()
                .allMatch(child ->
                        access.allows(permission, child, whole.meeting().meetingId()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
