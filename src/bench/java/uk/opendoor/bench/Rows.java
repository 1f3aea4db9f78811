package uk.opendoor.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;

/** Writes rows into one table, many at a time. */
final class Rows implements AutoCloseable {

    private static final int AT_ONCE = 2_000;

    private final PreparedStatement insert;
    private int waiting;

    /** @param columns as SQL names them, parted by commas */
    Rows(Connection connection, String table, String columns) throws SQLException {
        int many = columns.split(",").length;
        insert = connection.prepareStatement("insert into " + table + " (" + columns + ") values ("
                + String.join(", ", Collections.nCopies(many, "?")) + ")");
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, sql(values[i]));
        }
        insert.addBatch();
        if (++waiting == AT_ONCE) {
            write();
        }
    }

    private static Object sql(Object value) {
        if (value instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        return value instanceof Instant moment
                ? Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                : value;
    }

    private void write() throws SQLException {
        insert.executeBatch();
        insert.getConnection().commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        write();
        insert.close();
    }
}
