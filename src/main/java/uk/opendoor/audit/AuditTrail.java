package uk.opendoor.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Writes down what happened. */
@ApplicationScoped
public class AuditTrail {

    /** Joins the transaction of what is audited: either both are kept, or neither. */
    @Transactional
    public void record(Event event) {
        throw new UnsupportedOperationException();
    }

    /** In a transaction of its own, for what fails or changes nothing else. */
    @Transactional(TxType.REQUIRES_NEW)
    public void recordApart(Event event) {
        record(event);
    }
}
