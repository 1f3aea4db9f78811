package uk.opendoor.meeting.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.store.AtOnce;

/** Meetings of the case system. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class HeldMeetings {

    /** More than a caseload has ahead of it. */
    private static final int MOST = 500;

    /** For so long after its day a meeting stands in the lists. */
    public static final int DAYS_AFTER = 14;

    @PersistenceContext
    private EntityManager entities;

    /** @throws MovedOn if somebody else was faster */
    @Transactional
    public void add(Object... ones) {
        AtOnce.add(entities, MovedOn::new, ones);
    }

    public WholeHeld get(String heldId) {
        return one("HeldMeeting.byId", heldId).orElseThrow(NotFound::new);
    }

    public Optional<WholeHeld> byReference(String reference) {
        return one("HeldMeeting.byReference", reference);
    }

    /** As many statements for one as for hundreds; one that is not there is left out. */
    public List<WholeHeld> all(Collection<String> heldIds) {
        return heldIds.isEmpty()
                ? List.of()
                : whole(entities.createNamedQuery("HeldMeeting.byIds", HeldMeeting.class)
                        .setParameter("ids", heldIds)
                        .setMaxResults(heldIds.size())
                        .getResultList());
    }

    /** From which one a meeting was booked, if from any. */
    public Optional<HeldMeeting> byMeeting(String meetingId) {
        return find("HeldMeeting.byMeeting", meetingId);
    }

    /** What waits, was turned down, or says something that nobody has answered, about any of these; the next first. */
    public List<WholeHeld> about(Collection<PersonId> whose, LocalDate today) {
        return whose.isEmpty()
                ? List.of()
                : whole(entities.createNamedQuery("HeldMeeting.about", HeldMeeting.class)
                        .setParameter("whose", whose)
                        .setParameter("since", today.minusDays(DAYS_AFTER).atStartOfDay())
                        .setMaxResults(MOST)
                        .getResultList());
    }

    /** Whom the case system names together with this one in a meeting that was not turned down, and this one themselves. */
    public List<PersonId> together(PersonId child) {
        return entities.createNamedQuery("HeldChild.together", PersonId.class)
                .setParameter("child", child)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those whom it is about and who come are from now on these. */
    void replace(WholeHeld whole, SaidMeeting said) {
        removePeople(whole);
        addPeople(whole.held(), said);
    }

    /** It was never meant. */
    void remove(WholeHeld whole) {
        removePeople(whole);
        entities.remove(whole.held());
        AtOnce.flush(entities, MovedOn::new);
    }

    /** What changed of it before is written first, where whoever was slower can be answered. */
    private void removePeople(WholeHeld whole) {
        AtOnce.flush(entities, MovedOn::new);
        List<String> held = List.of(whole.held().heldId());
        of("HeldChild.of", HeldChild.class, held).forEach(entities::remove);
        of("HeldGuest.of", HeldGuest.class, held).forEach(entities::remove);
        AtOnce.flush(entities, MovedOn::new);
    }

    void addPeople(HeldMeeting held, SaidMeeting said) {
        said.children().forEach(child -> entities.persist(new HeldChild(held.heldId(), child)));
        said.guests().forEach(guest -> entities.persist(new HeldGuest(held.heldId(), guest)));
        AtOnce.flush(entities, MovedOn::new);
    }

    private Optional<WholeHeld> one(String query, String id) {
        return find(query, id).map(held -> whole(List.of(held)).get(0));
    }

    private Optional<HeldMeeting> find(String query, String id) {
        return entities.createNamedQuery(query, HeldMeeting.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The same in the same order: as many statements for one as for hundreds. */
    private List<WholeHeld> whole(List<HeldMeeting> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<String> ids = all.stream().map(HeldMeeting::heldId).toList();
        Map<String, List<HeldChild>> children = by(of("HeldChild.of", HeldChild.class, ids), HeldChild::heldId);
        Map<String, List<HeldGuest>> guests = by(of("HeldGuest.of", HeldGuest.class, ids), HeldGuest::heldId);
        Map<String, List<HeldDecision>> decisions =
                by(of("HeldDecision.of", HeldDecision.class, ids), HeldDecision::heldId);
        return all.stream()
                .map(held -> new WholeHeld(
                        held,
                        among(children, held).map(HeldChild::child).toList(),
                        among(guests, held).map(HeldGuest::said).toList(),
                        among(decisions, held).toList()))
                .toList();
    }

    private <T> List<T> of(String query, Class<T> type, List<String> held) {
        return entities.createNamedQuery(query, type)
                .setParameter("held", held)
                .setMaxResults(MOST * SaidMeeting.MOST_GUESTS)
                .getResultList();
    }

    private static <T> Map<String, List<T>> by(List<T> all, Function<T, String> held) {
        return all.stream().collect(Collectors.groupingBy(held));
    }

    private static <T> Stream<T> among(Map<String, List<T>> all, HeldMeeting held) {
        return all.getOrDefault(held.heldId(), List.of()).stream();
    }
}
