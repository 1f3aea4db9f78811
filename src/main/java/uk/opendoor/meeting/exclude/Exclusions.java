package uk.opendoor.meeting.exclude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.PersonId;

/** Who is left out. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class Exclusions {

    /** More than one meeting, and than the people of one worker, have. */
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager entities;

    /** All of one meeting, the first first. */
    public List<Exclusion> of(String meetingId) {
        return bounded(
                entities.createNamedQuery("Exclusion.of", Exclusion.class).setParameter("meeting", meetingId));
    }

    /** All of one who is invited, the latest first. */
    public List<Exclusion> ofInvitation(String invitationId) {
        return bounded(entities.createNamedQuery("Exclusion.ofInvitation", Exclusion.class)
                .setParameter("invitation", invitationId));
    }

    /** What waits or is in force at meetings about any of these: one query. */
    public List<Exclusion> open(Collection<PersonId> whose) {
        return whose.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("Exclusion.open", Exclusion.class)
                        .setParameter("whose", whose));
    }

    /** How the chair looked at these again, the first first. */
    public List<ExclusionLook> looks(Collection<String> exclusions) {
        return exclusions.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("ExclusionLook.of", ExclusionLook.class)
                        .setParameter("exclusions", exclusions));
    }

    private static <T> List<T> bounded(TypedQuery<T> query) {
        return query.setMaxResults(MOST).getResultList();
    }

    /** The one that waits or is in force. @throws MovedOn if another one does, or none */
    Exclusion open(String invitationId, String exclusionId) {
        return open(ofInvitation(invitationId))
                .filter(one -> one.exclusionId().equals(exclusionId))
                .orElseThrow(() -> new MovedOn(exclusionId));
    }

    static Optional<Exclusion> open(List<Exclusion> all) {
        return all.stream().filter(one -> one.state().isOpen()).findFirst();
    }
}
