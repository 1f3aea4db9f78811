package uk.opendoor.account.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import uk.opendoor.shared.PersonId;

/** All invitations. For use cases that have passed the door. */
@ApplicationScoped
public class Invitations {

    private static final int MOST_SHOWN = 50;

    @PersistenceContext
    private EntityManager entities;

    protected Invitations() {}

    void add(Invitation invitation) {
        entities.persist(invitation);
        entities.flush();
    }

    Optional<Invitation> find(InvitationCode code) {
        return byCode(code).getResultStream().findFirst();
    }

    /** Holds it until the transaction ends, so that of two who use it at once one comes second. */
    public Optional<Invitation> lock(InvitationCode code) {
        return byCode(code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Holds it until the transaction ends, so that of two who use it at once one comes second. */
    public Optional<Invitation> lock(String invitationId) {
        return byId(invitationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<Invitation> find(String invitationId) {
        return byId(invitationId).getResultStream().findFirst();
    }

    /** Those that were issued from a record, the latest first. */
    List<Invitation> ofRecord(PersonId record) {
        return entities.createNamedQuery("Invitation.ofRecord", Invitation.class)
                .setParameter("record", record)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** Those of one person, the latest first. */
    public List<Invitation> forPerson(PersonId invitee) {
        return entities.createNamedQuery("Invitation.forPerson", Invitation.class)
                .setParameter("invitee", invitee)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    List<Invitation> lockOpen(PersonId invitee) {
        return entities.createNamedQuery("Invitation.open", Invitation.class)
                .setParameter("invitee", invitee)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private TypedQuery<Invitation> byCode(InvitationCode code) {
        return entities.createNamedQuery("Invitation.byCode", Invitation.class)
                .setParameter("hash", code.fingerprint());
    }

    private TypedQuery<Invitation> byId(String invitationId) {
        return entities.createNamedQuery("Invitation.byId", Invitation.class).setParameter("id", invitationId);
    }
}
