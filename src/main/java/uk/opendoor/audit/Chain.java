package uk.opendoor.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Adds links to the chain. The one row of the head is locked first, by an update, which every database holds until the
 * end of the transaction: whoever comes next waits, on whichever node, and then reads the head as it is.
 */
@ApplicationScoped
class Chain {

    private static final String LOCK = "update audit_head set number = number where id = 1";
    private static final String HEAD = "select number, hash from audit_head where id = 1";
    private static final String LAST = "select max(number) from audit_entry";
    private static final String MOVE = "update audit_head set number = ?, hash = ? where id = 1";
    private static final String ADD =
            "insert into audit_entry (number, at_millis, deed, who, roles, whose, what, why, from_where,"
                    + " previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "jdbc/opendoor")
    private DataSource dataSource;

    /** The number and the hash of the last entry; number 0 if there is none. */
    record Head(long number, String hash) {}

    /** Writes by JDBC, because it writes when the persistence context has already been emptied. */
    void add(List<Noted> events) {
        try (Connection connection = dataSource.getConnection()) {
            Head head = lock(connection);
            for (Noted noted : events) {
                head = add(connection, Link.of(head.number() + 1, noted.at(), noted.event(), head.hash()));
            }
            move(connection, head);
        } catch (SQLException e) {
            throw new AuditFailed(e);
        }
    }

    Head head() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return head(statement);
        } catch (SQLException e) {
            throw new AuditFailed(e);
        }
    }

    /** The number of the last entry that is there, whatever the head says; 0 if there is none. */
    long last() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LAST)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AuditFailed(e);
        }
    }

    private static Head lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(LOCK);
            return head(statement);
        }
    }

    private static Head head(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(HEAD)) {
            row.next();
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    private static Head add(Connection connection, Link link) throws SQLException {
        String hash = link.hash();
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setLong(1, link.number());
            statement.setLong(2, link.atMillis());
            statement.setString(3, link.deed());
            statement.setString(4, link.who());
            statement.setString(5, link.roles());
            statement.setString(6, link.whose());
            statement.setString(7, link.what());
            statement.setString(8, link.why());
            statement.setString(9, link.from());
            statement.setString(10, link.previous());
            statement.setString(11, hash);
            statement.executeUpdate();
        }
        return new Head(link.number(), hash);
    }

    private static void move(Connection connection, Head head) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
            statement.setLong(1, head.number());
            statement.setString(2, head.hash());
            statement.executeUpdate();
        }
    }
}
