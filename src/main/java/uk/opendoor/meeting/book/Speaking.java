package uk.opendoor.meeting.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.opendoor.access.Permission;
import uk.opendoor.account.People;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.family.Grant;
import uk.opendoor.family.GrantState;
import uk.opendoor.family.Relations;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.Started;
import uk.opendoor.meeting.Warned;
import uk.opendoor.meeting.Where;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.shared.PersonId;

/** What speaks against a day and a time for those who are to come. */
@ApplicationScoped
public class Speaking {

    private Meetings meetings;
    private Relations relations;
    private People people;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected Speaking() {}

    @Inject
    public Speaking(Meetings meetings, Relations relations, People people, Provider<Deadlines> deadlines, Clock clock) {
        this.meetings = meetings;
        this.relations = relations;
        this.people = people;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Against a new one. */
    public List<Warned> against(BookingWanted wanted) {
        Map<PersonId, Slot> when = new LinkedHashMap<>();
        wanted.guests().stream()
                .filter(one -> one.who() != null)
                .forEach(one -> when.put(one.who(), one.slot(wanted.slot())));
        List<Warned> all = against(wanted.id(), wanted.slot(), wanted.started(), wanted.where(), when);
        wanted.guests().stream()
                .filter(one -> one.as().isFamily())
                .filter(one -> !maySeeUntil(one, wanted.slot().day()))
                .forEach(one -> all.add(new Warned(Warned.What.RIGHT_ENDS, name(one.who()))));
        return all;
    }

    /** Against another day of one that is booked. */
    public List<Warned> against(WholeMeeting whole, Slot next) {
        Map<PersonId, Slot> when = new LinkedHashMap<>();
        whole.invitations().stream()
                .filter(one -> one.invitee() != null && !one.isLeftOut())
                .forEach(one -> when.put(one.invitee(), whole.along(one, next)));
        return against(whole.meeting(), next, when);
    }

    /** Against another time for one of those who are invited. */
    public List<Warned> against(WholeMeeting whole, MeetingInvitation one, Slot next) {
        Map<PersonId, Slot> when = one.invitee() == null ? Map.of() : Map.of(one.invitee(), next);
        return against(whole.meeting(), next, when);
    }

    private List<Warned> against(Meeting meeting, Slot next, Map<PersonId, Slot> when) {
        return against(meeting.meetingId(), next, meeting.started(), meeting.place(), when);
    }

    private List<Warned> against(String meeting, Slot slot, Started started, Where where, Map<PersonId, Slot> when) {
        List<Warned> all = new ArrayList<>(Warned.ofDay(slot.day(), started, deadlines.get()));
        Map<PersonId, String> names = people.names(when.keySet());
        busy(meeting, slot.day(), when)
                .forEach(who -> all.add(new Warned(Warned.What.CLASH, names.getOrDefault(who, ""))));
        if (isTaken(where.room(), meeting, slot)) {
            all.add(new Warned(Warned.What.ROOM_TAKEN, ""));
        }
        return all;
    }

    private boolean isTaken(String room, String meeting, Slot slot) {
        return meetings.inRoom(room, slot.day()).stream()
                .anyMatch(other ->
                        !other.meetingId().equals(meeting) && other.slot().overlaps(slot));
    }

    private Collection<PersonId> busy(String meeting, LocalDate day, Map<PersonId, Slot> when) {
        return meetings.engaged(when.keySet(), day).stream()
                .filter(other -> !other.meetingId().equals(meeting))
                .filter(other -> other.slot().overlaps(when.get(other.who())))
                .map(Meetings.Engaged::who)
                .distinct()
                .toList();
    }

    /** Whether they can read of it until it is over, for each child they are invited for. */
    private boolean maySeeUntil(BookingWanted.Guest guest, LocalDate day) {
        return guest.children().stream().allMatch(child -> {
            LocalDate bornOn = people.births(List.of(child)).get(child);
            return relations.between(guest.who(), child).stream()
                    .flatMap(relation -> relation.grants().stream())
                    .filter(grant -> grant.permission() == Permission.MEETING)
                    .anyMatch(grant -> isLiveUntil(grant, day, bornOn));
        });
    }

    private boolean isLiveUntil(Grant grant, LocalDate day, LocalDate bornOn) {
        return grant.stateOn(LocalDate.now(clock), bornOn) == GrantState.LIVE && day.isBefore(grant.endsOn(bornOn));
    }

    private String name(PersonId who) {
        return people.names(List.of(who)).getOrDefault(who, "");
    }
}
