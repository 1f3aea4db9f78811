package uk.opendoor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.audit.Verdict.Break;
import uk.opendoor.shared.PersonId;

@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {

    private static final int THREADS = 16;
    private static final int EACH = 20;

    @Resource(lookup = "jdbc/opendoor")
    private DataSource dataSource;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private AuditTrail audit;

    @Inject
    private AuditEntries entries;

    @Inject
    private Integrity integrity;

    @Test
    void keepsWhatWasRecordedWithItsTransaction() throws Exception {
        PersonId whose = PersonId.random();
        transaction.begin();
        audit.record(seen(whose));
        audit.record(seen(whose));
        transaction.commit();
        assertThat(entriesOf(whose)).isEqualTo(2);
    }

    @Test
    void forgetsWhatWasRecordedInATransactionThatIsRolledBack() throws Exception {
        PersonId whose = PersonId.random();
        transaction.begin();
        audit.record(seen(whose));
        transaction.rollback();
        assertThat(entriesOf(whose)).isZero();
    }

    @Test
    void keepsWhatWasRecordedApartFromATransactionThatIsRolledBack() throws Exception {
        PersonId whose = PersonId.random();
        transaction.begin();
        audit.record(seen(whose));
        audit.recordApart(seen(whose));
        transaction.rollback();
        assertThat(entriesOf(whose)).isEqualTo(1);
    }

    @Test
    void writersAtTheSameTimeMakeOneChain() throws Exception {
        PersonId whose = PersonId.random();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < THREADS * EACH; i++) {
                writers.add(threads.submit(() -> audit.recordApart(seen(whose))));
            }
            for (Future<?> writer : writers) {
                writer.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(entriesOf(whose)).isEqualTo(THREADS * EACH);
        assertThat(integrity.check().broken()).isEmpty();
    }

    @Test
    void findsAChangedReason() throws Exception {
        assertFound(Break.CHANGED, "update audit_entry set why = 'They asked' where number = %1$d");
    }

    @Test
    void findsAnotherMoment() throws Exception {
        assertFound(Break.CHANGED, "update audit_entry set at_millis = at_millis + 1 where number = %1$d");
    }

    @Test
    void findsSomebodyElseWhoIsNobody() throws Exception {
        assertFound(Break.CHANGED, "update audit_entry set who = 'Some, body', deed = 'NONE' where number = %1$d");
    }

    @Test
    void findsARemovedRow() throws Exception {
        assertFound(Break.MISSING, "delete from audit_entry where number = %1$d");
    }

    @Test
    void findsSwappedRows() throws Exception {
        assertFound(
                Break.OUT_OF_ORDER,
                "update audit_entry set number = -number where number in (%1$d, %2$d)",
                "update audit_entry set number = %1$d + %2$d + number where number < 0");
    }

    @Test
    void findsACutTail() throws Exception {
        assertFound(Break.CUT_OFF, "delete from audit_entry where number >= %1$d");
    }

    @Test
    void findsRowsThatTheHeadDoesNotKnow() throws Exception {
        assertFound(
                Break.TOO_MANY,
                "update audit_head set number = %1$d - 1,"
                        + " hash = (select previous_hash from audit_entry where number = %1$d)");
    }

    /** Tampers with the last row but one, looks, and takes it back. */
    private void assertFound(Break found, String... tampering) throws Exception {
        for (int i = 0; i < 4; i++) {
            audit.recordApart(seen(PersonId.random()));
        }
        transaction.begin();
        try {
            long last = integrity.check().entries();
            for (String sql : tampering) {
                change(String.format(sql, last - 1, last));
            }
            Verdict verdict = integrity.check();
            assertThat(verdict.broken()).contains(found);
            assertThat(verdict.brokenAt()).isEqualTo(last - 1);
        } finally {
            transaction.rollback();
        }
        assertThat(integrity.check().broken()).isEmpty();
    }

    @Test
    void findsByWhoseAndByWhoAndByKindAndByTime() {
        PersonId whose = PersonId.random();
        PersonId who = PersonId.random();
        audit.recordApart(new Event(Deed.CHANGED, who, "TEAM_MANAGER", whose, "INVITE", "x".repeat(600), "192.0.2.x"));
        audit.recordApart(seen(whose));
        assertThat(found(empty(), Optional.of(whose), Optional.empty())).hasSize(2);
        assertThat(found(Optional.of(who), empty(), Optional.empty()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.whose()).contains(whose);
                    assertThat(entry.roles()).containsExactly("TEAM_MANAGER");
                    assertThat(entry.why().orElseThrow()).hasSize(500);
                });
        assertThat(found(empty(), Optional.of(whose), Optional.of(Deed.SEEN))).hasSize(1);
        Instant now = Instant.now();
        assertThat(entries.find(
                                new Sought(
                                        empty(),
                                        Optional.of(whose),
                                        Optional.empty(),
                                        Optional.of(now.minusSeconds(600)),
                                        Optional.of(now.plusSeconds(600))),
                                0)
                        .entries())
                .hasSize(2);
        assertThat(entries.find(
                                new Sought(
                                        empty(),
                                        Optional.of(whose),
                                        Optional.empty(),
                                        Optional.of(now.plusSeconds(600)),
                                        Optional.empty()),
                                0)
                        .entries())
                .isEmpty();
    }

    @Test
    void givesFiftyAtATimeTheLatestFirst() throws Exception {
        PersonId whose = PersonId.random();
        transaction.begin();
        for (int i = 0; i < 51; i++) {
            audit.record(seen(whose));
        }
        audit.record(new Event(Deed.SEEN, whose, "YOUNG_PERSON", whose, "PROFILE", null, null));
        transaction.commit();
        AuditPart latest = entries.looks(whose, 0);
        AuditPart earlier = entries.looks(whose, 1);
        assertThat(latest.entries()).hasSize(50);
        assertThat(latest.more()).isTrue();
        assertThat(earlier.entries()).hasSize(1);
        assertThat(earlier.more()).isFalse();
    }

    private List<AuditEntry> found(Optional<PersonId> who, Optional<PersonId> whose, Optional<Deed> deed) {
        return entries.find(new Sought(who, whose, deed, Optional.empty(), Optional.empty()), 0)
                .entries();
    }

    private static Optional<PersonId> empty() {
        return Optional.empty();
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Event seen(PersonId whose) {
        return new Event(Deed.SEEN, PersonId.random(), "PERSONAL_ADVISER", whose, "PROFILE", null, "192.0.2.x");
    }

    private int entriesOf(PersonId whose) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from audit_entry where whose = ?")) {
            query.setString(1, whose.value());
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
