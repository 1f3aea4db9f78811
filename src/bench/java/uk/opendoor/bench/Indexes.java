package uk.opendoor.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Indexes of a table that are away while it is filled: a row that belongs anywhere in an index costs a page of it each
 * time, and building the index afterwards costs one sort. Keys and constraints stay.
 */
final class Indexes {

    private final Connection connection;
    private final String table;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    private Indexes(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** @return what can put them back as they were */
    static Indexes takeAway(Connection connection, String table) throws SQLException {
        Indexes indexes = new Indexes(connection, table);
        indexes.read();
        for (String index : indexes.columns.keySet()) {
            indexes.execute("drop index " + index);
        }
        connection.commit();
        return indexes;
    }

    private void read() throws SQLException {
        try (ResultSet rows = connection
                .getMetaData()
                .getIndexInfo(null, connection.getSchema(), table.toUpperCase(Locale.ROOT), false, false)) {
            while (rows.next()) {
                if (rows.getBoolean("NON_UNIQUE")) {
                    columns.computeIfAbsent(rows.getString("INDEX_NAME"), index -> new ArrayList<>())
                            .add(rows.getString("COLUMN_NAME"));
                }
            }
        }
    }

    void putBack() throws SQLException {
        for (Map.Entry<String, List<String>> index : columns.entrySet()) {
            execute("create index " + index.getKey() + " on " + table + " (" + String.join(", ", index.getValue())
                    + ")");
        }
        connection.commit();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
