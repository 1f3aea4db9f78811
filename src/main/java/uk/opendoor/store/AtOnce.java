package uk.opendoor.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes to the database now and not at the end, so that whoever was slower hears it where they can be answered. */
public final class AtOnce {

    /** What SQL says of a row that breaks a rule of its table: that there is one of that name already. */
    private static final String TAKEN = "23";

    private AtOnce() {}

    /** @param slower what is thrown if somebody else was faster; any other fault goes on as it is */
    public static void add(
            EntityManager entities, Function<Throwable, ? extends RuntimeException> slower, Object... ones) {
        for (Object one : ones) {
            entities.persist(one);
        }
        flush(entities, slower);
    }

    /** @param slower what is thrown if somebody else was faster; any other fault goes on as it is */
    public static void flush(EntityManager entities, Function<Throwable, ? extends RuntimeException> slower) {
        try {
            entities.flush();
        } catch (PersistenceException failed) {
            throw isFaster(failed) ? slower.apply(failed) : failed;
        }
    }

    private static boolean isFaster(PersistenceException failed) {
        return Stream.iterate((Throwable) failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof SQLException sql
                                && sql.getSQLState() != null
                                && sql.getSQLState().startsWith(TAKEN));
    }
}
