package uk.opendoor.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MigrationsIT {

    @Resource(lookup = "jdbc/opendoor")
    private DataSource dataSource;

    @Inject
    private Migrations migrations;

    @Inject
    @Readiness
    private DatabaseReady ready;

    @Test
    void haveRunOnDerbyByTheTimeTheServerIsReady() throws SQLException {
        assertThat(
                        count(
                                "select count(*) from \"flyway_schema_history\" where \"success\" = true and \"version\" is not null"))
                .isPositive();
        assertThat(count("select count(*) from edition")).isPositive();
    }

    @Test
    void runASecondTimeWithoutChangingAnything() throws SQLException {
        int before = count("select count(*) from \"flyway_schema_history\"");
        migrations.run();
        assertThat(count("select count(*) from \"flyway_schema_history\"")).isEqualTo(before);
    }

    @Test
    void theServerIsReadyWhenTheDatabaseAnswers() {
        assertThat(ready.call().getStatus()).isEqualTo(Status.UP);
    }

    private int count(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
