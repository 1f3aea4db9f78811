package uk.opendoor.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import uk.opendoor.access.Role;

/** Writes people with their roles and accounts. */
final class People implements AutoCloseable {

    private static final int YEARS_HERE = 2;

    private final Land land;
    private final Rows people;
    private final Rows roles;
    private final Rows accounts;
    private final Speech speech;
    private int last;

    People(Land land) throws SQLException {
        this.land = land;
        this.speech = new Speech(land.dice("names"));
        people = new Rows(
                land.connection(),
                "person",
                "id, version, person_id, given_name, family_name, born_on, case_reference, email, by_text, by_email");
        roles = new Rows(land.connection(), "held_role", "person, role, from_day");
        accounts = new Rows(land.connection(), "account", "version, person, totp_step, opened_at");
    }

    /** @param bornOn null for a worker */
    void add(String id, Role role, LocalDate bornOn, String email) throws SQLException {
        last++;
        LocalDate since = land.today().minusYears(YEARS_HERE);
        String reference = bornOn == null ? null : "B" + last;
        people.add(last, 1, id, speech.givenName(), speech.familyName(), bornOn, reference, email, false, true);
        roles.add(last, role.name(), since);
        accounts.add(1, id, -1, Land.noon(since));
    }

    @Override
    public void close() throws SQLException {
        people.close();
        roles.close();
        accounts.close();
        Identity.continueAfter(land.connection(), "person", last);
    }
}
