package uk.opendoor.meeting.release.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.opendoor.shared.PersonId;

/** What workers wrote down that must not appear. For use cases that have passed the door. */
@ApplicationScoped
public class ListKept {

    /** For one child; with what is known by itself it stays below what the finder takes. */
    public static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    /** What holds now, the oldest first. */
    public List<Listed> of(Collection<PersonId> children) {
        return children.isEmpty()
                ? List.of()
                : entities.createNamedQuery("Listed.of", Listed.class)
                        .setParameter("children", children)
                        .setMaxResults(MOST * children.size())
                        .getResultList();
    }

    Optional<Listed> find(String entryId) {
        return entities.createNamedQuery("Listed.byId", Listed.class)
                .setParameter("id", entryId)
                .getResultStream()
                .findFirst();
    }

    @Transactional
    public void add(Listed one) {
        entities.persist(one);
        entities.flush();
    }
}
