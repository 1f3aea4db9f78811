package uk.opendoor.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The generator keeps in step with the migrations: it runs here on each build. */
class GeneratorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static Database filled(String name, long seed) throws SQLException {
        Database database = new Database("jdbc:derby:memory:" + name + ";create=true", "opendoor", "");
        new Generator(database, said -> {}).fill(Size.HAMLET, seed, TODAY);
        return database;
    }

    @Test
    void makesTheSamePeopleOfTheSameSeed() throws SQLException {
        Database first = filled("same-one", 7);
        assertThat(lines(first)).isEqualTo(lines(filled("same-two", 7))).isNotEqualTo(lines(filled("other", 8)));
    }

    @Test
    void givesEachAdviserTwentyFiveAndEachPersonTenYears() throws SQLException {
        Database database = filled("amounts", 7);
        assertThat(number(database, "select count(*) from allocation where until_day is null"))
                .isEqualTo(50);
        assertThat(number(database, "select count(distinct worker) from allocation where until_day is null"))
                .isEqualTo(2);
        assertThat(number(database, "select count(*) from contact_note")).isEqualTo(50 * 120);
        assertThat(number(database, "select count(*) from plan_version where state = 'IN_FORCE'"))
                .isEqualTo(50);
    }

    @Test
    void letsTheDatabaseNumberWhoeverComesNext() throws SQLException {
        Database database = filled("next", 7);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("insert into team (version, team_id, name) values (1, 'x', 'Next')"))
                    .isOne();
        }
    }

    @Test
    void touchesNoDatabaseInWhichSomebodyLives() throws SQLException {
        Database database = filled("inhabited", 7);
        assertThatThrownBy(() -> new Generator(database, said -> {}).fill(Size.HAMLET, 7, TODAY))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leavesTheIndexesThatMigrationsMake() throws SQLException {
        Database empty = new Database("jdbc:derby:memory:empty;create=true", "opendoor", "");
        new Generator(empty, said -> {}).migrate();
        assertThat(indexes(empty))
                .contains("CONTACT_NOTE CONTACT_NOTE_BY_DAY 2 ON_DAY A")
                .isEqualTo(indexes(filled("indexes", 7)));
    }

    @Test
    void takesIndexesAwayAndPutsThemBack() throws SQLException {
        Database database = new Database("jdbc:derby:memory:away;create=true", "opendoor", "");
        new Generator(database, said -> {}).migrate();
        List<String> before = indexes(database);
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Indexes away = Indexes.takeAway(connection, "contact_note");
            List<String> left = new ArrayList<>(before);
            left.removeAll(indexes(database));
            assertThat(left)
                    .containsExactly(
                            "CONTACT_NOTE CONTACT_NOTE_BY_DAY 1 WHOSE A",
                            "CONTACT_NOTE CONTACT_NOTE_BY_DAY 2 ON_DAY A",
                            "CONTACT_NOTE CONTACT_NOTE_BY_DAY 3 SEEN A",
                            "CONTACT_NOTE CONTACT_NOTE_BY_DAY 4 KIND A",
                            "CONTACT_NOTE CONTACT_NOTE_BY_WORKER 1 WORKER A",
                            "CONTACT_NOTE CONTACT_NOTE_BY_WORKER 2 ON_DAY A",
                            "CONTACT_NOTE CONTACT_NOTE_BY_WORKER 3 SEEN A",
                            "CONTACT_NOTE CONTACT_NOTE_BY_WORKER 4 KIND A");
            away.putBack();
        }
        assertThat(indexes(database)).isEqualTo(before);
    }

    /** Table, name, place, column and direction; keys and constraints go without their names, which Derby makes up. */
    private static List<String> indexes(Database database) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.connect();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (tables.next()) {
                indexes(connection, tables.getString("TABLE_NAME"), lines);
            }
        }
        lines.sort(null);
        return lines;
    }

    private static void indexes(Connection connection, String table, List<String> lines) throws SQLException {
        try (ResultSet rows =
                connection.getMetaData().getIndexInfo(null, connection.getSchema(), table, false, false)) {
            while (rows.next()) {
                String name = rows.getBoolean("NON_UNIQUE") ? rows.getString("INDEX_NAME") : "one";
                lines.add(String.join(
                        " ",
                        table,
                        name.startsWith("SQL") ? "key" : name,
                        rows.getString("ORDINAL_POSITION"),
                        rows.getString("COLUMN_NAME"),
                        rows.getString("ASC_OR_DESC")));
            }
        }
    }

    private static long number(Database database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** What there is in the tables of every kind, but for the numbers that the database gives. */
    private static List<String> lines(Database database) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("person", "contact_note", "matter_text", "plan_promise", "review")) {
                read(statement, "select * from " + table + " order by id", lines);
            }
        }
        return lines;
    }

    private static void read(Statement statement, String query, List<String> lines) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.append(rows.getString(column)).append('|');
                }
                lines.add(line.toString());
            }
        }
    }
}
