package uk.opendoor.store;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import uk.opendoor.access.Anyone;
import uk.opendoor.access.UseCase;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;

/** A use case that writes a line in the audit and is given up by the database once, or always. */
@UseCase
public class Contended {

    private AuditTrail audit;
    private int tries;

    protected Contended() {}

    @Inject
    public Contended(AuditTrail audit) {
        this.audit = audit;
    }

    @Anyone(because = "it is a test")
    public boolean isDoneInATransaction(String what, int failures) throws NamingException {
        audit.record(new Event(Deed.CHANGED, null, null, null, what, null, null));
        if (tries++ < failures) {
            throw new PersistenceException(new SQLException("given up", "40001"));
        }
        TransactionSynchronizationRegistry transactions =
                InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
    }
}
