package uk.opendoor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.InsideTheServer;
import uk.opendoor.shared.PersonId;

@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {

    @Resource(lookup = "jdbc/opendoor")
    private DataSource dataSource;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private AuditTrail audit;

    @Deployment
    static WebArchive war() {
        return InsideTheServer.war();
    }

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
