package uk.opendoor.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.store.AtOnce;
import uk.opendoor.store.Pieces;

/** Claims with all that belongs to them. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class Claims {

    /** More than the people of one worker, or of all workers of one manager, have. */
    static final int MOST = 10_000;

    @PersistenceContext
    private EntityManager entities;

    /** @throws MovedOn if somebody else was faster */
    public void add(Object one) {
        AtOnce.add(entities, MovedOn::new, one);
    }

    /** @throws MovedOn if somebody else was faster */
    public void flush() {
        AtOnce.flush(entities, MovedOn::new);
    }

    public Optional<Claim> find(String claimId) {
        return entities.createNamedQuery("Claim.byId", Claim.class)
                .setParameter("id", claimId)
                .getResultStream()
                .findFirst();
    }

    /** One claim of one person; it is not there for any other. */
    public Claim get(PersonId whose, String claimId) {
        return find(claimId).filter(claim -> claim.whose().equals(whose)).orElseThrow(NotFound::new);
    }

    /** The same once it is sent: before that it is there for nobody but themselves. */
    public Claim sent(PersonId whose, String claimId) {
        Claim claim = get(whose, claimId);
        if (claim.state() == ClaimState.DRAFT) {
            throw new NotFound();
        }
        return claim;
    }

    /** The latest first. */
    public List<Claim> of(PersonId whose) {
        return bounded(entities.createNamedQuery("Claim.of", Claim.class).setParameter("whose", whose));
    }

    /** What waits for an answer of ours, urgent ones first, then the oldest. */
    public List<Claim> waiting(Collection<PersonId> whose) {
        return whose.isEmpty()
                ? List.of()
                : bounded(
                        entities.createNamedQuery("Claim.waiting", Claim.class).setParameter("whose", whose));
    }

    /** What waits for an answer of ours, or for another look. */
    public List<Claim> open(Collection<PersonId> whose) {
        return whose.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("Claim.open", Claim.class).setParameter("whose", whose));
    }

    /** Of what was decided that which waits for another look, the oldest first. */
    public List<Claim> appealed(Collection<PersonId> whose) {
        return whose.isEmpty()
                ? List.of()
                : bounded(
                        entities.createNamedQuery("Claim.appealed", Claim.class).setParameter("whose", whose));
    }

    /** Everybody's that wait for a look of somebody like this manager, who had no part in what was decided. */
    public List<Claim> appealsFor(PersonId manager) {
        return bounded(
                entities.createNamedQuery("Claim.appealsFor", Claim.class).setParameter("manager", manager));
    }

    /** What was decided, the latest first. */
    public List<Claim> decided(Collection<PersonId> whose) {
        return whose.isEmpty()
                ? List.of()
                : bounded(
                        entities.createNamedQuery("Claim.decided", Claim.class).setParameter("whose", whose));
    }

    /** What was decided from that moment on, the latest first. */
    public List<Claim> decidedSince(Collection<PersonId> whose, Instant since) {
        return whose.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("Claim.decidedSince", Claim.class)
                        .setParameter("whose", whose)
                        .setParameter("since", since));
    }

    /** What each of these asks for, by the id of the claim, in the order in which it was written. */
    public Map<String, List<ClaimItem.Wanted>> items(Collection<String> claims) {
        return claims.isEmpty()
                ? Map.of()
                : bounded(entities.createNamedQuery("ClaimItem.of", ClaimItem.class)
                                .setParameter("claims", claims))
                        .stream()
                        .collect(Collectors.groupingBy(
                                ClaimItem::claimId, Collectors.mapping(ClaimItem::wanted, Collectors.toList())));
    }

    /** Writes down what a claim that is not sent says now. @throws MovedOn if it is sent, or somebody else was faster */
    public void write(Claim claim, ClaimWords words) {
        claim.write(words);
        entities.createNamedQuery("ClaimItem.forget")
                .setParameter("claim", claim.claimId())
                .executeUpdate();
        int number = 1;
        for (ClaimItem.Wanted wanted : words.items()) {
            entities.persist(new ClaimItem(claim.claimId(), number++, wanted));
        }
        flush();
    }

    /** A claim that was never sent goes with all that belongs to it. */
    public void throwAway(Claim claim) {
        entities.createNamedQuery("ClaimItem.forget")
                .setParameter("claim", claim.claimId())
                .executeUpdate();
        photos(claim).forEach(this::remove);
        entities.remove(claim);
        flush();
    }

    /** The pictures of a claim, the first first. */
    public List<ClaimPhoto> photos(Claim claim) {
        return bounded(entities.createNamedQuery("ClaimPhoto.of", ClaimPhoto.class)
                .setParameter("claims", List.of(claim.claimId())));
    }

    /** @throws MovedOn if the same form arrives at this moment */
    public void add(String photoId, Claim claim, byte[] jpeg, Instant at) {
        entities.persist(new ClaimPhoto(photoId, claim.claimId(), at));
        PhotoPiece.cut(photoId, jpeg).forEach(entities::persist);
        flush();
    }

    public byte[] jpeg(ClaimPhoto photo) {
        return Pieces.join(entities.createNamedQuery("PhotoPiece.of", String.class)
                .setParameter("photo", photo.photoId())
                .setMaxResults(MOST)
                .getResultList());
    }

    public void remove(ClaimPhoto photo) {
        entities.createNamedQuery("PhotoPiece.forget")
                .setParameter("photo", photo.photoId())
                .executeUpdate();
        entities.remove(photo);
    }

    public List<Allowance> allowances(Collection<PersonId> whose) {
        return whose.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("Allowance.of", Allowance.class)
                        .setParameter("whose", whose));
    }

    /** What was approved for them, and what waits: two queries, however many things they can have. */
    public Counted count(Collection<PersonId> whose) {
        return new Counted(allowances(whose), waiting(whose));
    }

    /** The one that keeps count of this; a new one if nothing was approved yet. @throws MovedOn if another made it just now */
    public Allowance allowance(PersonId whose, String entitlement, LocalDate from) {
        return allowances(List.of(whose)).stream()
                .filter(one -> one.isFor(entitlement, from))
                .findFirst()
                .orElseGet(() -> {
                    Allowance first = new Allowance(whose, entitlement, from);
                    add(first);
                    return first;
                });
    }

    private static <T> List<T> bounded(TypedQuery<T> query) {
        return query.setMaxResults(MOST).getResultList();
    }
}
