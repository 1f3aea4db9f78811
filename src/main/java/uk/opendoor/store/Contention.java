package uk.opendoor.store;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * Tries a use case again whose transaction the database rolled back because two wanted the same at once (SQL states of
 * class 40). Nothing of it was done then, so nobody need hear of it. Derby gives up so even on two new rows at once, when
 * both need a new range of numbers. It stands outside the transaction, and does nothing within one.
 */
@Interceptor
@TriedAgain
@Priority(Interceptor.Priority.PLATFORM_BEFORE + Contention.BEFORE_TRANSACTIONS)
public class Contention {

    static final int TRIES = 3;
    static final int BEFORE_TRANSACTIONS = 100;

    private static final String ROLLED_BACK = "40";

    @Resource
    private TransactionSynchronizationRegistry transactions;

    public Contention() {}

    Contention(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    public Object pass(InvocationContext call) throws Exception {
        boolean within = transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
        for (int tries = within ? TRIES : 1; ; tries++) {
            try {
                return call.proceed();
            } catch (RuntimeException failed) {
                if (tries == TRIES || !isContention(failed)) {
                    throw failed;
                }
            }
        }
    }

    private static boolean isContention(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && state.startsWith(ROLLED_BACK));
    }
}
