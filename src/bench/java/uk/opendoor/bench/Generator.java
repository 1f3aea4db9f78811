package uk.opendoor.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;

/** Fills a database with invented people. The same seed makes the same people on the same day. */
public final class Generator {

    private final Database database;
    private final Consumer<String> say;

    Generator(Database database, Consumer<String> say) {
        this.database = database;
        this.say = say;
    }

    /** Arguments: size, seed. Where to is said by DB_URL, DB_USER and DB_PASSWORD, as for the server. */
    public static void main(String[] arguments) throws SQLException {
        Database database = new Database(
                System.getenv("DB_URL"),
                System.getenv().getOrDefault("DB_USER", "opendoor"),
                System.getenv().getOrDefault("DB_PASSWORD", ""));
        Size size = Size.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        new Generator(database, System.out::println).fill(size, Long.parseLong(arguments[1]), LocalDate.now());
    }

    /** @throws IllegalStateException if there is anybody already */
    void fill(Size size, long seed, LocalDate today) throws SQLException {
        migrate();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            refuseIfInhabited(connection);
            fill(new Land(connection, size, seed, today));
        }
        database.close();
    }

    /** Brings the tables up to date, those of a database that was filled before, too. */
    void migrate() {
        Flyway.configure(Generator.class.getClassLoader())
                .dataSource(database.asSource())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static void refuseIfInhabited(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet people = statement.executeQuery("select count(*) from person")) {
            people.next();
            if (people.getLong(1) > 0) {
                throw new IllegalStateException("Somebody lives here already");
            }
        }
    }

    private void fill(Land land) throws SQLException {
        List<Young> all;
        try (People people = new People(land)) {
            all = new YoungPeople(land).bring(new Workers(land).bring(people), people);
        }
        timed("lives", () -> new Lives(land).bring(all));
        timed("plans", () -> new Plans(land).bring(all));
        timed("sayings", () -> new Sayings(land).bring(all));
        timed("reviews", () -> new Reviews(land).bring(all));
        Indexes indexes = Indexes.takeAway(land.connection(), "contact_note");
        timed("contacts", () -> new ContactNotes(land).bring(all));
        timed("indexes", indexes::putBack);
    }

    @FunctionalInterface
    private interface Deed {
        void run() throws SQLException;
    }

    private void timed(String what, Deed deed) throws SQLException {
        Instant begun = Instant.now();
        deed.run();
        say.accept(what + ": " + Duration.between(begun, Instant.now()).toSeconds() + " s");
    }
}
