package uk.opendoor.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes down what happened. What is recorded in a transaction is written as the last thing before it commits, after all
 * else has been written: the chain is locked for that moment only, nobody waits for anything else while holding it, and a
 * transaction within another one does not wait for the outer one's lock.
 *
 * <p>What the chain shows: that no entry of it was changed, removed, put in or put elsewhere after it was written. What it
 * cannot show: that something happened which was never recorded; that what was recorded is true, or that the one who was
 * signed in was the one they said; that whoever can write to the database did not build the whole rest of the chain and its
 * head anew, or take back an older copy of the database. Against that, the number and the hash of the last entry, which
 * the check answers, are noted outside from time to time: a later chain must still hold them. Nor does it show what
 * somebody saw by reading the database itself or a copy of it.
 */
@ApplicationScoped
public class AuditTrail {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private Chain chain;
    private Clock clock;

    protected AuditTrail() {}

    @Inject
    public AuditTrail(Chain chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    /** Joins the transaction of what is audited: either both are kept, or neither. */
    @Transactional
    public void record(Event event) {
        waiting().add(new Noted(clock.instant(), event));
    }

    /** In a transaction of its own, for what fails or changes nothing else. */
    @Transactional(TxType.REQUIRES_NEW)
    public void recordApart(Event event) {
        record(event);
    }

    private Waiting waiting() {
        Waiting waiting = (Waiting) transaction.getResource(Waiting.class);
        if (waiting == null) {
            waiting = new Waiting(chain);
            transaction.putResource(Waiting.class, waiting);
            transaction.registerInterposedSynchronization(waiting);
        }
        return waiting;
    }

    /** What one transaction has recorded. */
    private static final class Waiting implements Synchronization {

        private final Chain chain;
        private final List<Noted> events = new ArrayList<>();

        Waiting(Chain chain) {
            this.chain = chain;
        }

        void add(Noted noted) {
            events.add(noted);
        }

        @Override
        public void beforeCompletion() {
            chain.add(events);
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
