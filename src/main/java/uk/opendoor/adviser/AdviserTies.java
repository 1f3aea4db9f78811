package uk.opendoor.adviser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import uk.opendoor.access.Bond;
import uk.opendoor.access.Standing;
import uk.opendoor.access.Ties;
import uk.opendoor.shared.PersonId;

/**
 * How a worker stands to a young person: allocated, covering for somebody who is, manager of somebody who is, or by glass
 * that is broken. Whether they hold the role that goes with it is for the policy to say.
 */
@ApplicationScoped
public class AdviserTies implements Ties {

    private static final Set<Standing> BY_GLASS =
            Set.of(Standing.ADVISER, Standing.SOCIAL_WORKER, Standing.REVIEWING_OFFICER, Standing.MANAGER);

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected AdviserTies() {}

    @Inject
    public AdviserTies(Clock clock) {
        this.clock = clock;
    }

    /** Three queries, always. */
    @Override
    public Bond between(PersonId asker, PersonId whose, LocalDate on) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        about(asker, whose, "Allocation.capacities", Capacity.class)
                .setParameter("on", on)
                .getResultStream()
                .map(Capacity::standing)
                .forEach(standings::add);
        if (isAny(about(asker, whose, "TeamMember.managesWorkerOf", Long.class).setParameter("on", on))) {
            standings.add(Standing.MANAGER);
        }
        boolean isBroken =
                isAny(about(asker, whose, "BrokenGlass.isOpen", Long.class).setParameter("now", clock.instant()));
        return new Bond(standings, isBroken ? BY_GLASS : Set.of(), Set.of());
    }

    private <T> TypedQuery<T> about(PersonId asker, PersonId whose, String query, Class<T> type) {
        return entities.createNamedQuery(query, type)
                .setParameter("asker", asker)
                .setParameter("whose", whose);
    }

    private static boolean isAny(TypedQuery<Long> count) {
        return count.getSingleResult() > 0;
    }
}
