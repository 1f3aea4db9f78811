package uk.opendoor.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Checks that nothing in the chain was changed, removed, put in or put elsewhere. {@link AuditTrail} says what it cannot show. */
@ApplicationScoped
public class Integrity {

    private static final int BATCH = 500;

    private AuditEntries entries;
    private Chain chain;

    protected Integrity() {}

    @Inject
    public Integrity(AuditEntries entries, Chain chain) {
        this.entries = entries;
        this.chain = chain;
    }

    /** Walks the whole chain, a batch at a time; what is added meanwhile is left for the next check. */
    public Verdict check() {
        // In this order: an entry that is added between the two is known to the head that is read after it.
        long last = chain.last();
        Walk walk = new Walk(chain.head());
        long number = Long.MIN_VALUE;
        while (walk.goesOn()) {
            List<AuditEntry> batch = entries.after(number, BATCH);
            if (batch.isEmpty()) {
                break;
            }
            batch.forEach(entry -> walk.step(entry.link(), entry.hash()));
            number = batch.get(batch.size() - 1).link().number();
        }
        return walk.end(last);
    }
}
