package uk.opendoor.notify.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** The latest messages of a demonstration. */
@ApplicationScoped
public class Screen {

    static final int MOST_SHOWN = 50;

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected Screen() {}

    @Inject
    public Screen(Clock clock) {
        this.clock = clock;
    }

    /** Shows it, once however often it comes, and takes the oldest away. */
    @Transactional(TxType.REQUIRES_NEW)
    void show(Parcel parcel) {
        if (!isShown(parcel)) {
            entities.persist(new ShownMessage(parcel, clock.instant()));
            all().setFirstResult(MOST_SHOWN).getResultList().forEach(entities::remove);
        }
    }

    private boolean isShown(Parcel parcel) {
        return entities.createNamedQuery("ShownMessage.count", Long.class)
                        .setParameter("reference", parcel.reference())
                        .getSingleResult()
                > 0;
    }

    /** The latest first. */
    public List<ShownMessage> latest() {
        return all().setMaxResults(MOST_SHOWN).getResultList();
    }

    private TypedQuery<ShownMessage> all() {
        return entities.createNamedQuery("ShownMessage.latest", ShownMessage.class);
    }
}
