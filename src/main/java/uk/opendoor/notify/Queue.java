package uk.opendoor.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import uk.opendoor.notify.transport.Fault;

/** The short transactions of sending: none of them is open while a message is on its way. */
@ApplicationScoped
public class Queue {

    private static final int MOST_AT_ONCE = 20;
    private static final Duration REMEMBERED = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager entities;

    protected Queue() {}

    /** What could be claimed now, the one that waits longest first. */
    @Transactional
    public List<OutboxMessage> due(Set<Channel> channels, Instant now) {
        return entities.createNamedQuery("OutboxMessage.due", OutboxMessage.class)
                .setParameter("channels", channels)
                .setParameter("now", now)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    /** Claims it, unless another was faster; one that is too late, or that nobody came back from, goes no further. */
    @Transactional
    Optional<Claim> claim(OutboxMessage message, Instant now) {
        Claim claim = message.claim();
        if (!isWon(message, now)) {
            return Optional.empty();
        }
        if (message.isTooLate(now)) {
            change(claim, held -> held.tooLate(now));
        } else if (message.isTriedOut()) {
            change(claim, held -> held.lost(now));
        } else {
            return Optional.of(claim);
        }
        return Optional.empty();
    }

    private boolean isWon(OutboxMessage message, Instant now) {
        return entities.createNamedQuery("OutboxMessage.claim")
                        .setParameter("until", now.plus(OutboxMessage.LEASE))
                        .setParameter("id", message.id())
                        .setParameter("version", message.version())
                        .executeUpdate()
                == 1;
    }

    @Transactional
    void sent(Claim claim, Instant now) {
        change(claim, held -> held.sent(now));
    }

    @Transactional
    void failed(Claim claim, Fault fault, Instant now) {
        change(claim, held -> held.failed(fault, now));
    }

    /** Nothing happens to a message that somebody else has claimed since: it is theirs to say. */
    private void change(Claim claim, Consumer<OutboxMessage> how) {
        Optional.ofNullable(entities.find(OutboxMessage.class, claim.id()))
                .filter(message -> message.isStillHeldBy(claim))
                .ifPresent(how);
    }

    /** Drops what was sent or put away a month ago. */
    @Transactional
    public void forget(Instant now) {
        entities.createNamedQuery("OutboxMessage.forget")
                .setParameter("since", now.minus(REMEMBERED))
                .executeUpdate();
    }
}
