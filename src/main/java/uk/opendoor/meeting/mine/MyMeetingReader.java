package uk.opendoor.meeting.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Permission;
import uk.opendoor.account.People;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.guide.Guide;
import uk.opendoor.guide.MeetingGuide;
import uk.opendoor.meeting.DateChange;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingAnswer;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.meeting.SessionMove;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Makes what one who is invited sees. Nothing that is read here of another relative, or of a supporter, leaves it. */
@ApplicationScoped
public class MyMeetingReader {

    private People people;
    private RightEnds rights;
    private Provider<Guide> guide;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected MyMeetingReader() {}

    @Inject
    public MyMeetingReader(
            People people, RightEnds rights, Provider<Guide> guide, Provider<Deadlines> deadlines, Clock clock) {
        this.people = people;
        this.rights = rights;
        this.guide = guide;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The names of everybody whom the readers of these could be told of; one query. */
    Map<PersonId, String> names(List<WholeMeeting> all) {
        Set<PersonId> ids = all.stream()
                .flatMap(one -> Stream.concat(
                        one.children().stream(),
                        one.invitations().stream()
                                .filter(guest -> guest.invitedAs().isProfessional())
                                .map(MeetingInvitation::invitee)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return people.names(ids);
    }

    /** @param open the children whom they are invited for and of whom they may see meetings today; not empty */
    MyMeeting read(
            WholeMeeting whole, MeetingInvitation mine, List<PersonId> open, Eyes eyes, Map<PersonId, String> names) {
        return mine.isLeftOut() ? left(whole, mine, open, eyes, names) : taking(whole, mine, open, eyes, names);
    }

    private MyMeeting taking(
            WholeMeeting whole, MeetingInvitation mine, List<PersonId> open, Eyes eyes, Map<PersonId, String> names) {
        Meeting meeting = whole.meeting();
        Slot slot = mine.slot(meeting);
        List<MyMeeting.Changed> changes = changes(whole, mine);
        return new MyMeeting(
                meeting.meetingId(),
                mine.invitationId(),
                guide(meeting),
                meeting.state(),
                open.stream().map(child -> name(child, eyes, names)).toList(),
                slot,
                place(meeting, mine, open, eyes),
                attendees(whole, mine, open, eyes, names),
                Due.of(meeting.started(), slot.day(), deadlines.get()).orElse(null),
                changes,
                Due.needs(slot.day(), deadlines.get()).orElse(null),
                whole.answer(mine).map(one -> answer(one, slot)).orElse(null),
                whole.past().costs().stream()
                        .anyMatch(cost -> cost.invitationId().equals(mine.invitationId())),
                rights.before(mine, open, slot.day(), eyes),
                false,
                changes.size() + mine.turns());
    }

    /** For one who is left out: of what kind it is and for whom, and nothing that they did not know before. */
    private MyMeeting left(
            WholeMeeting whole, MeetingInvitation mine, List<PersonId> open, Eyes eyes, Map<PersonId, String> names) {
        Meeting meeting = whole.meeting();
        return new MyMeeting(
                meeting.meetingId(),
                mine.invitationId(),
                guide(meeting),
                meeting.state() == MeetingState.HELD ? MeetingState.HELD : MeetingState.BOOKED,
                open.stream().map(child -> name(child, eyes, names)).toList(),
                mine.knownSlot(meeting),
                new MyMeeting.Place(false, "", ""),
                List.of(),
                null,
                List.of(),
                null,
                null,
                true,
                null,
                true,
                changes(whole, mine).size() + mine.turns());
    }

    private MeetingGuide guide(Meeting meeting) {
        return guide.get().meeting(meeting.kind().slug()).orElseThrow(NotFound::new);
    }

    private static String name(PersonId child, Eyes eyes, Map<PersonId, String> names) {
        return eyes.may(Permission.PROFILE, child) ? names.getOrDefault(child, "") : "";
    }

    private static MyMeeting.Place place(Meeting meeting, MeetingInvitation mine, List<PersonId> open, Eyes eyes) {
        boolean shared = meeting.isBooked() && mine.isPlaceShared() && eyes.mayOfAll(Permission.MEETING_PLACE, open);
        return new MyMeeting.Place(
                shared,
                shared ? meeting.place().room() : "",
                meeting.isBooked() ? meeting.place().link() : "");
    }

    /** Each professional once; a young person reads as well that relatives and supporters come, and not which. */
    private static List<MyMeeting.Attendee> attendees(
            WholeMeeting whole, MeetingInvitation mine, List<PersonId> open, Eyes eyes, Map<PersonId, String> names) {
        if (!eyes.mayOfAll(Permission.ATTENDEE_ROLES, open)) {
            return List.of();
        }
        boolean isNamed = eyes.mayOfAll(Permission.ATTENDEE_NAMES, open);
        boolean isYoung = mine.invitedAs() == InvitedAs.YOUNG_PERSON;
        Set<MyMeeting.Attendee> all = new LinkedHashSet<>();
        whole.invitations().stream()
                .sorted(Comparator.comparing(MeetingInvitation::invitedAs))
                .filter(one -> one.invitedAs().isProfessional()
                        || isYoung && one.invitedAs().isFamily())
                .map(one -> new MyMeeting.Attendee(
                        one.invitedAs(),
                        one.role(),
                        isNamed && one.invitee() != null ? names.get(one.invitee()) : null))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Those that were changes for them; the latest first. */
    private List<MyMeeting.Changed> changes(WholeMeeting whole, MeetingInvitation mine) {
        return whole.past().moves().stream()
                .filter(move -> move.invitationId().equals(mine.invitationId()))
                .map(move -> changed(move, whole))
                .sorted(Comparator.comparing(MyMeeting.Changed::on).reversed())
                .toList();
    }

    /** Whether something was changed for them inside the notice period. */
    boolean isLate(WholeMeeting whole, MeetingInvitation mine) {
        return changes(whole, mine).stream().anyMatch(MyMeeting.Changed::shortNotice);
    }

    private MyMeeting.Changed changed(SessionMove move, WholeMeeting whole) {
        DateChange change = whole.past().changes().stream()
                .filter(one -> one.changeId().equals(move.changeId()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new MyMeeting.Changed(
                day(change.decidedAt()),
                move.old(),
                move.next(),
                change.wanted().reason(),
                change.isShortNotice());
    }

    private MyMeeting.Answer answer(MeetingAnswer one, Slot slot) {
        return new MyMeeting.Answer(
                one.kind(),
                one.words(),
                one.needs(),
                one.receipt(),
                LocalDateTime.ofInstant(one.receivedAt(), clock.getZone()),
                one.asksLate(Due.needs(slot.day(), deadlines.get()), clock.getZone()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
