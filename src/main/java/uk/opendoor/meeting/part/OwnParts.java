package uk.opendoor.meeting.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.PersonId;
import uk.opendoor.store.AtOnce;

/** Drafts, and what was sent. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class OwnParts {

    /** More than anybody sends. */
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager entities;

    /** All of one invitation, the first sent first; a draft is the last, if there is one. */
    List<OwnPart> of(String invitationId) {
        return bounded(entities.createNamedQuery("OwnPart.of", OwnPart.class).setParameter("invitation", invitationId));
    }

    /** What was sent for a meeting, the first first. */
    List<OwnPart> sent(String meetingId) {
        return bounded(entities.createNamedQuery("OwnPart.sent", OwnPart.class).setParameter("meeting", meetingId));
    }

    /** All that somebody wrote, the latest first. */
    List<OwnPart> by(PersonId guest) {
        return bounded(entities.createNamedQuery("OwnPart.by", OwnPart.class).setParameter("guest", guest));
    }

    /** @throws MovedOn if another window was faster */
    @Transactional
    public void add(OwnPart part) {
        AtOnce.add(entities, MovedOn::new, part);
    }

    /** @throws MovedOn if another window was faster */
    void flush() {
        AtOnce.flush(entities, MovedOn::new);
    }

    /** A worker opened these; only the first time counts. */
    void read(Collection<String> parts, Instant now) {
        if (!parts.isEmpty()) {
            entities.createNamedQuery("OwnPart.read")
                    .setParameter("now", now)
                    .setParameter("parts", parts)
                    .executeUpdate();
        }
    }

    private static List<OwnPart> bounded(TypedQuery<OwnPart> query) {
        return query.setMaxResults(MOST).getResultList();
    }
}
