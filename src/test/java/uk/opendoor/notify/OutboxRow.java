package uk.opendoor.notify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import uk.opendoor.shared.PersonId;

/** What the database holds of the one message to somebody. */
final class OutboxRow {

    private OutboxRow() {}

    /** @param columns names, separated by commas */
    static Object[] of(DataSource dataSource, PersonId somebody, String columns) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select " + columns + " from outbox_message where person = '" + somebody + "'");
                ResultSet row = statement.executeQuery()) {
            row.next();
            Object[] values = new Object[row.getMetaData().getColumnCount()];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getObject(i + 1);
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
