package uk.opendoor.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Writes to the database now and not at the end, so that whoever was slower hears it where they can be answered. */
public final class AtOnce {

    /** What SQL says of a row that breaks a rule of its table: that there is one of that name already. */
    private static final String TAKEN = "23";

    private AtOnce() {}

    /** @throws MovedOn if somebody else was faster */
    public static void add(EntityManager entities, Object... ones) {
        for (Object one : ones) {
            entities.persist(one);
        }
        flush(entities);
    }

    /** @throws MovedOn if somebody else was faster */
    public static void flush(EntityManager entities) {
        try {
            entities.flush();
        } catch (PersistenceException failed) {
            throw isFaster(failed) ? new MovedOn(failed) : failed;
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
