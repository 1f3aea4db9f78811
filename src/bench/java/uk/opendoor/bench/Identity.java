package uk.opendoor.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The numbers that the database gives to new rows. */
final class Identity {

    private Identity() {}

    /** After rows that brought their own numbers. */
    static void continueAfter(Connection connection, String table, long last) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table " + table + " alter column id restart with " + (last + 1));
        }
        connection.commit();
    }
}
