package uk.opendoor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database gave up is tried again, and nothing else is. */
class ContentionTest {

    private final AtomicInteger tries = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({"40001, 0, 1", "40001, 1, 2", "40001, 2, 3", "40XL1, 2, 3"})
    void isTriedUntilItIsDone(String state, int failures, int all) throws Exception {
        Object result = outside().pass(failing(state, failures));
        assertThat(result).isEqualTo("done");
        assertThat(tries).hasValue(all);
    }

    @ParameterizedTest
    @CsvSource({"40001, 3", "23505, 1", "08003, 1"})
    void isGivenUpAtLast(String state, int all) {
        assertThatThrownBy(() -> outside().pass(failing(state, 9))).isInstanceOf(PersistenceException.class);
        assertThat(tries).hasValue(all);
    }

    @Test
    void isNotTriedAgainWithinATransactionThatIsLost() {
        Contention within = new Contention(at(Status.STATUS_ACTIVE));
        assertThatThrownBy(() -> within.pass(failing("40001", 1))).isInstanceOf(PersistenceException.class);
        assertThat(tries).hasValue(1);
    }

    private InvocationContext failing(String state, int failures) {
        return proxy(InvocationContext.class, () -> {
            if (tries.incrementAndGet() <= failures) {
                throw new PersistenceException(new SQLException("given up", state));
            }
            return "done";
        });
    }

    private static Contention outside() {
        return new Contention(at(Status.STATUS_NO_TRANSACTION));
    }

    private static TransactionSynchronizationRegistry at(int status) {
        return proxy(TransactionSynchronizationRegistry.class, () -> status);
    }

    private static <T> T proxy(Class<T> type, Callable<Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer.call()));
    }
}
