package uk.opendoor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.opendoor.account.Secret;

/**
 * Signs invented people in, spread over all there are, by writing into the benchmark's own database what the portal would
 * write. The portal has no other door for it than for anybody.
 */
final class SignedIn {

    private static final String BROWSER = "Benchmark";

    private final Connection connection;

    private SignedIn(Connection connection) {
        this.connection = connection;
    }

    /** Who asks for a page. @param email with the place of a number, from 1 to {@code all} */
    record Crowd(String name, String email, boolean staff, int all, int many) {}

    /** Writes the secrets of their browsers into a file, one on each line. The server must not run. */
    static void write(Database database, List<Crowd> crowds, Path folder) throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            new SignedIn(connection).endAll();
            for (Crowd crowd : crowds) {
                Files.write(folder.resolve(crowd.name()), new SignedIn(connection).open(crowd));
            }
        }
        database.close();
    }

    private void endAll() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from sign_in where browser = '" + BROWSER + "'");
        }
    }

    private List<String> open(Crowd crowd) throws SQLException {
        List<String> tokens = new ArrayList<>();
        try (Rows rows = new Rows(
                connection,
                "sign_in",
                "version, token_hash, form_token, person, staff, browser, started_at, seen_at")) {
            Instant now = Instant.now();
            for (int i = 0; i < crowd.many(); i++) {
                String token = Secret.random();
                String person = person(String.format(crowd.email(), 1L + (long) i * crowd.all() / crowd.many()));
                rows.add(1, Secret.hash(token), Secret.random(), person, crowd.staff(), BROWSER, now, now);
                tokens.add(token);
            }
        }
        return tokens;
    }

    private String person(String email) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select person_id from person where email = ?")) {
            query.setString(1, email);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
