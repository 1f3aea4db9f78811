package uk.opendoor.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.opendoor.access.Home;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.store.AtOnce;

/** Meetings with all that belongs to them. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class Meetings {

    /** More than a caseload has in a year, and than one page can show. */
    public static final int MOST = 500;

    /** More than anything one meeting has. */
    private static final int MOST_OF_ONE = 5000;

    @PersistenceContext
    private EntityManager entities;

    /** @throws MovedOn if somebody else was faster */
    @Transactional
    public void add(Object... ones) {
        AtOnce.add(entities, MovedOn::new, ones);
    }

    /** @throws MovedOn if somebody else was faster */
    public void flush() {
        AtOnce.flush(entities, MovedOn::new);
    }

    public Optional<Meeting> find(String meetingId) {
        return entities.createNamedQuery("Meeting.byId", Meeting.class)
                .setParameter("id", meetingId)
                .getResultStream()
                .findFirst();
    }

    /** Those that are there. */
    public List<Meeting> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("Meeting.byIds", Meeting.class)
                        .setParameter("ids", ids));
    }

    /** One meeting with all that belongs to it. */
    public WholeMeeting get(String meetingId) {
        return whole(List.of(find(meetingId).orElseThrow(NotFound::new))).get(0);
    }

    /** Meetings about any of these, the next first. */
    public List<Meeting> about(Collection<PersonId> whose, LocalDate since, LocalDate until) {
        return whose.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("Meeting.about", Meeting.class)
                        .setParameter("whose", whose)
                        .setParameter("since", since.atStartOfDay())
                        .setParameter("until", until.atStartOfDay()));
    }

    /** Meetings to which somebody is invited and of which they read there, the next first. */
    public List<Meeting> forGuest(PersonId guest, Home home, LocalDate since) {
        return bounded(entities.createNamedQuery("Meeting.forGuest", Meeting.class)
                .setParameter("guest", guest)
                .setParameter("as", InvitedAs.readingAt(home).toList())
                .setParameter("since", since.atStartOfDay()));
    }

    /** The same meetings in the same order, with all that belongs to them: as many statements for one as for hundreds. */
    public List<WholeMeeting> whole(List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return List.of();
        }
        List<String> ids = meetings.stream().map(Meeting::meetingId).toList();
        return WholeMeeting.all(
                meetings,
                of("MeetingChild.of", MeetingChild.class, ids),
                of("MeetingInvitation.of", MeetingInvitation.class, ids),
                new WholeMeeting.Past(
                        of("DateChange.of", DateChange.class, ids),
                        of("SessionMove.of", SessionMove.class, ids),
                        of("MeetingAnswer.of", MeetingAnswer.class, ids),
                        of("LateCost.of", LateCost.class, ids)));
    }

    /** What somebody answered, the latest first. */
    public List<MeetingAnswer> answersBy(PersonId guest) {
        return bounded(entities.createNamedQuery("MeetingAnswer.by", MeetingAnswer.class)
                .setParameter("guest", guest));
    }

    /** What somebody told us of the cost of late changes, the latest first. */
    public List<LateCost> costsBy(PersonId guest) {
        return bounded(entities.createNamedQuery("LateCost.by", LateCost.class).setParameter("guest", guest));
    }

    /** Changes of meetings about any of these that wait for a manager, the oldest first. */
    public List<DateChange> waiting(Collection<PersonId> whose) {
        return whose.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("DateChange.waiting", DateChange.class)
                        .setParameter("whose", whose));
    }

    /** Somebody who is invited elsewhere. */
    public record Engaged(PersonId who, String meetingId, Slot slot) {}

    /** Where any of these people are expected on that day. */
    public List<Engaged> engaged(Collection<PersonId> guests, LocalDate day) {
        if (guests.isEmpty()) {
            return List.of();
        }
        LocalDateTime morning = day.atStartOfDay();
        return bounded(entities.createNamedQuery("MeetingInvitation.clashing", Object[].class)
                        .setParameter("guests", guests)
                        .setParameter("since", morning)
                        .setParameter("until", morning.plusDays(1)))
                .stream()
                .map(row -> engaged((MeetingInvitation) row[0], (Meeting) row[1]))
                .toList();
    }

    /** Meetings that are booked into a room on that day, as somebody typed its name: in small or large letters. */
    public List<Meeting> inRoom(String room, LocalDate day) {
        return room.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("Meeting.inRoom", Meeting.class)
                        .setParameter("room", room.toLowerCase(Locale.UK))
                        .setParameter("booked", MeetingState.BOOKED)
                        .setParameter("since", day.atStartOfDay())
                        .setParameter("until", day.plusDays(1).atStartOfDay()));
    }

    private static Engaged engaged(MeetingInvitation invitation, Meeting meeting) {
        return new Engaged(invitation.invitee(), meeting.meetingId(), invitation.slot(meeting));
    }

    private <T> List<T> of(String query, Class<T> type, List<String> meetings) {
        return entities.createNamedQuery(query, type)
                .setParameter("meetings", meetings)
                .setMaxResults(MOST_OF_ONE)
                .getResultList();
    }

    private static <T> List<T> bounded(TypedQuery<T> query) {
        return query.setMaxResults(MOST).getResultList();
    }
}
