package uk.opendoor.meeting.coordinate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.store.AtOnce;

/** What waits for the coordinators. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class MeetingRequests {

    /**
     * How long after its day a meeting stays a coordinator's, if nobody says before that its record has been sent: that takes
     * 20 working days at most (IRO Handbook).
     */
    static final int DAYS_AFTER = 28;

    /** More than a county has in half a year, and than one page can show. */
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager entities;

    /** @throws uk.opendoor.meeting.MovedOn if somebody else was faster */
    @Transactional
    public void add(Object... ones) {
        AtOnce.add(entities, MovedOn::new, ones);
    }

    /** @throws uk.opendoor.meeting.MovedOn if somebody else was faster */
    void flush() {
        AtOnce.flush(entities, MovedOn::new);
    }

    Optional<MeetingRequest> find(String requestId) {
        return entities.createNamedQuery("MeetingRequest.byId", MeetingRequest.class)
                .setParameter("id", requestId)
                .getResultStream()
                .findFirst();
    }

    MeetingRequest get(String requestId) {
        return find(requestId).orElseThrow(NotFound::new);
    }

    /** Whom these are about, in the order in which they were named. */
    Map<String, List<PersonId>> children(Collection<String> requests) {
        return requests.isEmpty()
                ? Map.of()
                : bounded(entities.createNamedQuery("RequestedChild.of", RequestedChild.class)
                                .setParameter("requests", requests))
                        .stream()
                        .collect(Collectors.groupingBy(
                                RequestedChild::requestId,
                                Collectors.mapping(RequestedChild::child, Collectors.toList())));
    }

    List<PersonId> children(String requestId) {
        return children(List.of(requestId)).getOrDefault(requestId, List.of());
    }

    List<MeetingRequest> waiting() {
        return bounded(entities.createNamedQuery("MeetingRequest.in", MeetingRequest.class)
                .setParameter("state", RequestState.WAITING));
    }

    List<MeetingRequest> waitingAbout(Collection<PersonId> whose) {
        return whose.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("MeetingRequest.about", MeetingRequest.class)
                        .setParameter("state", RequestState.WAITING)
                        .setParameter("whose", whose));
    }

    /** The ids of those about a child by which a coordinator reaches it on that day. */
    List<String> open(PersonId child, LocalDate today) {
        return bounded(entities.createNamedQuery("MeetingRequest.open", String.class)
                .setParameter("child", child)
                .setParameter("waiting", RequestState.WAITING)
                .setParameter("booked", RequestState.BOOKED)
                .setParameter("since", today.minusDays(DAYS_AFTER).atStartOfDay()));
    }

    /** Meetings that coordinators booked and that are still theirs, the next first. */
    public List<Meeting> meetings(LocalDate since, LocalDate until, LocalDate today) {
        LocalDate oldest = today.minusDays(DAYS_AFTER);
        return bounded(entities.createNamedQuery("MeetingRequest.meetings", Meeting.class)
                .setParameter("booked", RequestState.BOOKED)
                .setParameter("since", (since.isBefore(oldest) ? oldest : since).atStartOfDay())
                .setParameter("until", until.atStartOfDay()));
    }

    private static <T> List<T> bounded(TypedQuery<T> query) {
        return query.setMaxResults(MOST).getResultList();
    }
}
