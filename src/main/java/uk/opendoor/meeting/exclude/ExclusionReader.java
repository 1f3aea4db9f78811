package uk.opendoor.meeting.exclude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.shared.PersonId;

/** Makes what workers see of those who are left out, or are to be. For use cases that have passed the door. */
@ApplicationScoped
public class ExclusionReader {

    private Exclusions exclusions;
    private Chairing chairing;
    private People people;
    private GuestsTold told;
    private Access access;
    private Caller caller;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected ExclusionReader() {}

    @Inject
    public ExclusionReader(
            Exclusions exclusions,
            Chairing chairing,
            People people,
            GuestsTold told,
            Access access,
            Caller caller,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.exclusions = exclusions;
        this.chairing = chairing;
        this.people = people;
        this.told = told;
        this.access = access;
        this.caller = caller;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param guests relatives and supporters of this meeting */
    List<LeftOutView> read(WholeMeeting whole, List<MeetingInvitation> guests) {
        List<Exclusion> all = exclusions.of(whole.meeting().meetingId());
        List<ExclusionLook> looks =
                exclusions.looks(all.stream().map(Exclusion::exclusionId).toList());
        Map<PersonId, Person> known = known(whole, all, looks);
        LocalDate until = guests.isEmpty() ? null : chairing.reviewUntil(whole);
        return guests.stream()
                .map(guest -> view(whole, guest, all, looks, known, until))
                .toList();
    }

    private LeftOutView view(
            WholeMeeting whole,
            MeetingInvitation guest,
            List<Exclusion> all,
            List<ExclusionLook> looks,
            Map<PersonId, Person> known,
            LocalDate until) {
        LocalDate day = whole.meeting().slot().day();
        LocalDate askBy = Due.exclusionAsked(day, deadlines.get()).orElse(null);
        List<Exclusion> theirs = all.stream()
                .filter(one -> one.invitationId().equals(guest.invitationId()))
                .toList();
        Exclusion open =
                theirs.stream().filter(one -> one.state().isOpen()).findFirst().orElse(null);
        List<LeftOutView.Row> past = new ArrayList<>(theirs.stream()
                .filter(one -> one != open)
                .map(one -> row(one, whole, looks, known))
                .toList());
        Collections.reverse(past);
        return new LeftOutView(
                guest.invitationId(),
                name(guest.invitee(), known),
                guest.invitedAs(),
                whole.meeting().kind(),
                day,
                guest.slot(whole.meeting()),
                guest.isLeftOut(),
                !told.maySee(guest, known.get(guest.invitee())),
                open == null ? null : row(open, whole, looks, known),
                past,
                supporters(whole, guest, known),
                askBy,
                askBy != null && today().isAfter(askBy),
                until,
                chairing.hasChair(whole),
                may(whole, guest, open));
    }

    private static List<LeftOutView.Supporter> supporters(
            WholeMeeting whole, MeetingInvitation guest, Map<PersonId, Person> known) {
        return whole.invitations().stream()
                .filter(one -> one.invitedAs() == InvitedAs.SUPPORTER)
                .filter(one -> !one.invitationId().equals(guest.invitationId()))
                .map(one -> new LeftOutView.Supporter(one.invitationId(), name(one.invitee(), known)))
                .toList();
    }

    private LeftOutView.May may(WholeMeeting whole, MeetingInvitation guest, Exclusion open) {
        boolean isChair = chairing.isChair(whole) && may(Permission.EXCLUDE, guest);
        boolean isAhead = chairing.isAhead(whole);
        return new LeftOutView.May(
                isAhead && open == null && !isChair && chairing.hasChair(whole) && may(Permission.ASK_EXCLUSION, guest),
                open != null && !open.isTold() && caller.person().equals(open.askedBy()),
                isAhead && isChair && (open == null || chairing.mayDecide(open, caller.person())),
                isChair && open != null && open.isInForce());
    }

    private boolean may(Permission permission, MeetingInvitation guest) {
        return guest.children().stream().allMatch(child -> access.allows(permission, child));
    }

    private LeftOutView.Row row(
            Exclusion one, WholeMeeting whole, List<ExclusionLook> looks, Map<PersonId, Person> known) {
        return new LeftOutView.Row(
                one.exclusionId(),
                one.state(),
                one.extent(),
                one.ground(),
                one.reason(),
                one.lateWhy(),
                name(one.askedBy(), known),
                day(one.askedAt()),
                name(one.decidedBy(), known),
                day(one.decidedAt()),
                one.reviewBy(),
                one.part(),
                one.instead(),
                one.companions().stream()
                        .map(id -> name(whole.invitation(id).invitee(), known))
                        .toList(),
                one.letter(),
                one.refusedWhy(),
                day(one.endedAt()),
                one.readAt() == null ? null : LocalDateTime.ofInstant(one.readAt(), clock.getZone()),
                looks.stream()
                        .filter(look -> look.exclusionId().equals(one.exclusionId()))
                        .map(look -> new LeftOutView.Look(
                                day(look.lookedAt()), name(look.lookedBy(), known), look.words(), look.nextReview()))
                        .toList());
    }

    private Map<PersonId, Person> known(WholeMeeting whole, List<Exclusion> all, List<ExclusionLook> looks) {
        Set<PersonId> ids = Stream.of(
                        whole.invitations().stream().map(MeetingInvitation::invitee),
                        all.stream().flatMap(one -> Stream.of(one.askedBy(), one.decidedBy())),
                        looks.stream().map(ExclusionLook::lookedBy))
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PersonId, Person> known = new HashMap<>();
        people.all(ids).forEach(person -> known.put(person.personId(), person));
        return known;
    }

    private static String name(PersonId who, Map<PersonId, Person> known) {
        return who != null && known.containsKey(who) ? known.get(who).name().whole() : "";
    }

    private LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
