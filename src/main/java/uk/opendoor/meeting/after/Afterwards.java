package uk.opendoor.meeting.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.shared.PersonId;

/** What was decided, and whether the record has gone. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class Afterwards {

    /** More than any meeting, and than the people of one worker, have. */
    private static final int MOST = 2000;

    @PersistenceContext
    private EntityManager entities;

    /** All decisions of one meeting, the latest first. */
    public List<Decision> of(String meetingId) {
        return bounded(
                entities.createNamedQuery("Decision.of", Decision.class).setParameter("meetings", List.of(meetingId)));
    }

    /** About one of its children, the latest first. */
    public List<Decision> of(String meetingId, PersonId child) {
        return of(meetingId).stream().filter(one -> one.child().equals(child)).toList();
    }

    public Optional<Decision> latest(String meetingId, PersonId child) {
        return of(meetingId, child).stream().findFirst();
    }

    /** The last one of each meeting about each of these: one query. */
    public List<Decision> latest(Collection<PersonId> children) {
        return children.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("Decision.latestFor", Decision.class)
                        .setParameter("children", children));
    }

    /** Every meeting about each of these since that day, the latest first: one query. */
    List<HeldFor> meetings(Collection<PersonId> children, LocalDate since) {
        return bounded(entities.createNamedQuery("Decision.meetingsFor", Object[].class)
                        .setParameter("children", children)
                        .setParameter("since", since.atStartOfDay()))
                .stream()
                .map(HeldFor::of)
                .toList();
    }

    /** Those of these meetings whose record was sent. */
    Set<String> recorded(Collection<String> meetings) {
        return meetings.isEmpty()
                ? Set.of()
                : bounded(entities.createNamedQuery("RecordSent.of", RecordSent.class)
                                .setParameter("meetings", meetings))
                        .stream()
                        .map(RecordSent::meetingId)
                        .collect(Collectors.toSet());
    }

    public Optional<RecordSent> record(String meetingId) {
        return bounded(entities.createNamedQuery("RecordSent.of", RecordSent.class)
                        .setParameter("meetings", List.of(meetingId)))
                .stream()
                .findFirst();
    }

    private static <T> List<T> bounded(TypedQuery<T> query) {
        return query.setMaxResults(MOST).getResultList();
    }
}
