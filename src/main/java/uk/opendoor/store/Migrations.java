package uk.opendoor.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the schema that this version needs; one set of numbered migrations for every database. */
@ApplicationScoped
public class Migrations {

    @Resource(lookup = "jdbc/opendoor")
    private DataSource dataSource;

    /** Runs the migrations that have not run yet. */
    public void run() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
