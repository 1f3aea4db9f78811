package uk.opendoor.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.opendoor.shared.PersonId;

/** Plans and all that is said about them. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class Plans {

    /** More than the versions, promises, remarks, disagreements or notes that are shown of one plan. */
    public static final int MOST = 200;

    /** More plans than the people of one manager's teams sign in a year. */
    private static final int MOST_SIGNED = 10_000;

    private static final Set<VersionState> OPEN =
            EnumSet.of(VersionState.DRAFT, VersionState.SUBMITTED, VersionState.AGREED);
    private static final Set<VersionState> IN_FORCE = EnumSet.of(VersionState.IN_FORCE);

    /** Where a promise can still be kept. */
    private static final Set<VersionState> LIVE =
            EnumSet.of(VersionState.IN_FORCE, VersionState.DRAFT, VersionState.SUBMITTED, VersionState.AGREED);

    @PersistenceContext
    private EntityManager entities;

    /** Keeps a new text, promise, word, remark, disagreement or note. */
    @Transactional
    public void add(Object ofAPlan) {
        entities.persist(ofAPlan);
    }

    /**
     * Brings the changes to the database now, where two who write at once meet.
     *
     * @throws MovedOn if somebody else was faster
     */
    public void flush() {
        try {
            entities.flush();
        } catch (PersistenceException faster) {
            throw new MovedOn(faster);
        }
    }

    /**
     * Locks the plan for the rest of the transaction: whoever moves a version on, or writes in one, does that first. Empty
     * if there is none. Not more than one row has this person; a limit on the rows would take the lock away on Derby.
     */
    public Optional<PathwayPlan> lock(PersonId whose) {
        return entities.createNamedQuery("PathwayPlan.of", PathwayPlan.class)
                .setParameter("whose", whose)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Begins a version: a copy of the one in force, or an empty one. The plan itself begins with the first. */
    @Transactional
    public PlanVersion begin(PersonId whose, PersonId author, Instant now) {
        PathwayPlan plan = lock(whose).orElseGet(() -> {
            PathwayPlan first = new PathwayPlan(whose, now);
            entities.persist(first);
            return first;
        });
        if (open(whose).isPresent()) {
            throw new MovedOn(whose.value());
        }
        Optional<PlanVersion> before = inForce(whose);
        PlanVersion version = new PlanVersion(
                UUID.randomUUID().toString(),
                whose,
                plan.next(),
                before.map(PlanVersion::number).orElse(null),
                author,
                now);
        entities.persist(version);
        before.ifPresent(old -> {
            texts(old.versionId()).forEach(text -> entities.persist(text.copyInto(version.versionId())));
            promises(old.versionId()).forEach(promise -> entities.persist(promise.copyInto(version.versionId())));
        });
        flush();
        return version;
    }

    /** The plan that holds. */
    public Optional<PlanVersion> inForce(PersonId whose) {
        return first(inState(Set.of(whose), IN_FORCE));
    }

    /** The version that is on its way: a draft, or one to agree or to sign. */
    public Optional<PlanVersion> open(PersonId whose) {
        return first(inState(Set.of(whose), OPEN));
    }

    /** The plan that holds and the version on its way, as far as they are there. */
    public List<PlanVersion> live(PersonId whose) {
        return bounded(inState(Set.of(whose), LIVE));
    }

    /**
     * How many rows the plan that holds and all that was said about it have, how often they were changed, and which is the
     * latest: with each change of any of them one of these numbers changes, whichever node makes it.
     */
    public String stamp(PersonId whose) {
        List<?> rows = entities.createNamedQuery("PathwayPlan.stamp")
                .setParameter(1, whose.value())
                .getResultList();
        return rows.stream()
                .map(row -> Arrays.toString((Object[]) row))
                .sorted()
                .collect(Collectors.joining());
    }

    /** The versions of these people that stand so. */
    public List<PlanVersion> versions(Collection<PersonId> whose, Set<VersionState> states) {
        return whose.isEmpty() ? List.of() : bounded(inState(whose, states));
    }

    private TypedQuery<PlanVersion> inState(Collection<PersonId> whose, Set<VersionState> states) {
        return entities.createNamedQuery("PlanVersion.inState", PlanVersion.class)
                .setParameter("whose", whose)
                .setParameter("states", states);
    }

    /** How many versions of these people stand how. */
    public Map<VersionState, Long> counts(Collection<PersonId> whose) {
        Map<VersionState, Long> counts = new EnumMap<>(VersionState.class);
        if (!whose.isEmpty()) {
            entities.createNamedQuery("PlanVersion.counts", Object[].class)
                    .setParameter("whose", whose)
                    .getResultList()
                    .forEach(row -> counts.put((VersionState) row[0], (Long) row[1]));
        }
        return counts;
    }

    /** When versions of these people's plans were signed, since then. */
    public List<Instant> signed(Collection<PersonId> whose, Instant since) {
        return whose.isEmpty()
                ? List.of()
                : entities.createNamedQuery("PlanVersion.signed", Instant.class)
                        .setParameter("whose", whose)
                        .setParameter("since", since)
                        .setMaxResults(MOST_SIGNED)
                        .getResultList();
    }

    /** All versions, the latest first. */
    public List<PlanVersion> versions(PersonId whose) {
        return bounded(
                entities.createNamedQuery("PlanVersion.of", PlanVersion.class).setParameter("whose", whose));
    }

    public Optional<PlanVersion> version(String versionId) {
        return first(
                entities.createNamedQuery("PlanVersion.byId", PlanVersion.class).setParameter("id", versionId));
    }

    public List<MatterText> texts(String versionId) {
        return bounded(
                entities.createNamedQuery("MatterText.of", MatterText.class).setParameter("versionId", versionId));
    }

    public List<Promise> promises(String versionId) {
        return bounded(entities.createNamedQuery("Promise.of", Promise.class).setParameter("versionId", versionId));
    }

    /** The promise in the plan that holds and in the version on its way: what is done is done in both. */
    public List<Promise> samePromise(PersonId whose, String promiseId) {
        return bounded(entities.createNamedQuery("Promise.same", Promise.class)
                .setParameter("whose", whose)
                .setParameter("promiseId", promiseId)
                .setParameter("states", LIVE));
    }

    /** The young person's latest words about each matter that they wrote about. */
    public List<OwnWords> latestWords(PersonId whose) {
        return bounded(
                entities.createNamedQuery("OwnWords.latest", OwnWords.class).setParameter("whose", whose));
    }

    /** All their words about one matter, the latest first. */
    public List<OwnWords> words(PersonId whose, Matter matter) {
        return bounded(entities.createNamedQuery("OwnWords.history", OwnWords.class)
                .setParameter("whose", whose)
                .setParameter("matter", matter));
    }

    /** The latest first. */
    public List<Remark> remarks(PersonId whose) {
        return bounded(entities.createNamedQuery("Remark.of", Remark.class).setParameter("whose", whose));
    }

    public Optional<Remark> remark(String remarkId) {
        return first(entities.createNamedQuery("Remark.byId", Remark.class).setParameter("id", remarkId));
    }

    /** The latest first. */
    public List<Disagreement> disagreements(PersonId whose) {
        return bounded(
                entities.createNamedQuery("Disagreement.of", Disagreement.class).setParameter("whose", whose));
    }

    /** Those of these people that nobody has answered, the oldest first. */
    public List<Disagreement> unanswered(Collection<PersonId> whose) {
        return whose.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("Disagreement.unanswered", Disagreement.class)
                        .setParameter("whose", whose));
    }

    public Optional<Disagreement> disagreement(String disagreementId) {
        return first(entities.createNamedQuery("Disagreement.byId", Disagreement.class)
                .setParameter("id", disagreementId));
    }

    /** All their private notes, the latest first: for nobody else. */
    public List<PrivateNote> notes(PersonId whose) {
        return bounded(
                entities.createNamedQuery("PrivateNote.of", PrivateNote.class).setParameter("whose", whose));
    }

    /** The notes that they share with who works with them. */
    public List<PrivateNote> sharedNotes(PersonId whose) {
        return bounded(entities.createNamedQuery("PrivateNote.shared", PrivateNote.class)
                .setParameter("whose", whose));
    }

    public Optional<PrivateNote> note(PersonId whose, String noteId) {
        return first(entities.createNamedQuery("PrivateNote.byId", PrivateNote.class)
                .setParameter("whose", whose)
                .setParameter("id", noteId));
    }

    /** Throws a private note away for good. */
    public void remove(PrivateNote note) {
        entities.remove(note);
    }

    private static <T> List<T> bounded(TypedQuery<T> query) {
        return query.setMaxResults(MOST).getResultList();
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
