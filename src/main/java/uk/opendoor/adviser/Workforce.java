package uk.opendoor.adviser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.shared.PersonId;

/** Who works where and with whom. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class Workforce {

    /** More than the caseloads of all whom one manager leads, for another one too. */
    static final int MOST = 5000;

    @PersistenceContext
    private EntityManager entities;

    @Transactional
    public void add(Team team) {
        entities.persist(team);
    }

    @Transactional
    public void add(TeamMember member) {
        entities.persist(member);
    }

    @Transactional
    public void add(Allocation allocation) {
        entities.persist(allocation);
    }

    @Transactional
    public void add(Cover cover) {
        entities.persist(cover);
    }

    @Transactional
    public void add(BrokenGlass glass) {
        entities.persist(glass);
    }

    /** Who works with a young person on that day. */
    public List<Allocation> workingWith(PersonId whose, LocalDate on) {
        return entities.createNamedQuery("Allocation.of", Allocation.class)
                .setParameter("whose", whose)
                .setParameter("on", on)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Who works with whom because they lead this meeting. */
    public List<Allocation> forMeeting(String meetingId) {
        return entities.createNamedQuery("Allocation.forMeeting", Allocation.class)
                .setParameter("meeting", meetingId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** With whom these workers work on that day. */
    public List<Allocation> allocatedTo(Collection<PersonId> workers, LocalDate on) {
        if (workers.isEmpty()) {
            return List.of();
        }
        return entities.createNamedQuery("Allocation.by", Allocation.class)
                .setParameter("workers", workers)
                .setParameter("on", on)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The same, but for those whom a reviewing officer only reviews: they are another team's to work with. */
    public List<Allocation> workedWithBy(Collection<PersonId> workers, LocalDate on) {
        return allocatedTo(workers, on).stream()
                .filter(one -> one.capacity() != Capacity.REVIEWING_OFFICER)
                .toList();
    }

    /** From that day on somebody else works with a young person, as the same. */
    public void handOver(Allocation allocation, PersonId next, LocalDate day) {
        Allocation held = entities.merge(allocation);
        add(held.handedOn(next, day));
        held.end(day);
    }

    /**
     * Somebody works here no more, from that day on.
     *
     * @throws StillNeeded while a young person would be left with nobody
     */
    @Transactional
    public void leave(PersonId worker, LocalDate day) {
        if (!allocatedTo(List.of(worker), day).isEmpty()) {
            throw new StillNeeded();
        }
        entities.createNamedQuery("TeamMember.of", TeamMember.class)
                .setParameter("person", worker)
                .setParameter("on", day)
                .getResultList()
                .forEach(member -> member.leave(day));
    }

    /** For whom somebody stands in on that day. */
    public List<Cover> coveredBy(PersonId person, LocalDate on) {
        return entities.createNamedQuery("Cover.by", Cover.class)
                .setParameter("person", person)
                .setParameter("on", on)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Who stands in for these people, on that day or later. */
    public List<Cover> coverFor(Collection<PersonId> people, LocalDate on) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entities.createNamedQuery("Cover.of", Cover.class)
                .setParameter("people", people)
                .setParameter("on", on)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Optional<Cover> cover(String coverId) {
        return entities.createNamedQuery("Cover.byId", Cover.class)
                .setParameter("id", coverId)
                .getResultStream()
                .findFirst();
    }

    /** Everybody in the teams that one of these manages on that day, with the team. */
    public List<TeamMember> managedBy(Collection<PersonId> managers, LocalDate on) {
        return entities.createNamedQuery("TeamMember.managedBy", TeamMember.class)
                .setParameter("managers", managers)
                .setParameter("on", on)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Everybody in a team on that day. */
    public List<TeamMember> in(String teamId, LocalDate on) {
        return entities.createNamedQuery("TeamMember.in", TeamMember.class)
                .setParameter("team", teamId)
                .setParameter("on", on)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Everybody in the teams that somebody manages on that day, themselves or for a manager who is away. */
    public List<TeamMember> ledBy(PersonId manager, LocalDate on) {
        Stream<PersonId> away = coveredBy(manager, on).stream().map(Cover::away);
        return managedBy(Stream.concat(Stream.of(manager), away).toList(), on);
    }

    /** The managers of the teams that any of these workers belongs to on that day, and who stands in for them. */
    public Set<PersonId> managersOf(Collection<PersonId> workers, LocalDate on) {
        return withCover(
                entities.createNamedQuery("TeamMember.managersOf", PersonId.class)
                        .setParameter("workers", workers),
                on);
    }

    /** The managers of all teams on that day, and who stands in for them. */
    public Set<PersonId> managers(LocalDate on) {
        return withCover(entities.createNamedQuery("TeamMember.managers", PersonId.class), on);
    }

    private Set<PersonId> withCover(TypedQuery<PersonId> query, LocalDate on) {
        List<PersonId> managers =
                query.setParameter("on", on).setMaxResults(MOST).getResultList();
        Stream<PersonId> standingIn = coverFor(managers, on).stream()
                .filter(cover -> !cover.term().since().isAfter(on))
                .map(Cover::coveredBy);
        return Stream.concat(managers.stream(), standingIn).collect(Collectors.toSet());
    }

    /** The records that somebody has opened in an emergency, and that are still open. */
    public List<BrokenGlass> openedBy(PersonId breaker, Instant now) {
        return entities.createNamedQuery("BrokenGlass.open", BrokenGlass.class)
                .setParameter("breaker", breaker)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    public long triesSince(PersonId breaker, Instant since) {
        return entities.createNamedQuery("BrokenGlass.tries", Long.class)
                .setParameter("breaker", breaker)
                .setParameter("since", since)
                .getSingleResult();
    }

    /**
     * Glass broken since then by these workers, or to see somebody with whom, on that day, they work or nobody does; the
     * latest first.
     */
    public List<BrokenGlass> brokenLately(Collection<PersonId> workers, Instant since, LocalDate on) {
        if (workers.isEmpty()) {
            return List.of();
        }
        return entities.createNamedQuery("BrokenGlass.lately", BrokenGlass.class)
                .setParameter("workers", workers)
                .setParameter("since", since)
                .setParameter("on", on)
                .setMaxResults(MOST)
                .getResultList();
    }
}
