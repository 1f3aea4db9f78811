package uk.opendoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.Term;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.shared.PersonId;

/** People for tests inside the server, and what was written down about them. */
@ApplicationScoped
public class Town {

    public static final LocalDate BORN = LocalDate.of(2008, 2, 1);

    /** As printed, and not within something longer: the id of a form can have three times four digits in a row, too. */
    public static final Pattern INVITATION_CODE =
            Pattern.compile("(?<![\\w-])[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?![\\w-])");

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Pattern SIX_DIGITS = Pattern.compile("\\b\\d{6}\\b");

    @Inject
    private People people;

    @Inject
    private Workforce workforce;

    @Inject
    private SignIns signIns;

    @Inject
    private Clock clock;

    public PersonId youngPerson(String family) {
        return add(family, Role.YOUNG_PERSON, new Reach(null, null, false, false, null, null));
    }

    public PersonId add(String family, Role role, Reach reach) {
        PersonId id = PersonId.random();
        people.add(new Person(
                id,
                new Name("Robin", family, null),
                role.isStaff() ? null : BORN,
                null,
                reach,
                List.of(new HeldRole(role, LONG_AGO, null))));
        return id;
    }

    /** An adviser who holds these people. */
    public PersonId adviserOf(PersonId... youngPeople) {
        PersonId adviser = add("Adviser", Role.PERSONAL_ADVISER, new Reach(null, null, false, false, null, null));
        for (PersonId youngPerson : youngPeople) {
            workforce.add(new Allocation(adviser, youngPerson, Capacity.ADVISER, new Term(LONG_AGO, null)));
        }
        return adviser;
    }

    /** A browser in which somebody is signed in. */
    public Visitor visitor(PersonId person, boolean staff) {
        return new Visitor().with("opendoor", signIns.open(person, staff, "Test"));
    }

    /** The code in the latest message to somebody. */
    public String latestCode(PersonId person) {
        String body = one("select body from outbox_message where person = ? order by id desc", person.value());
        Matcher code = SIX_DIGITS.matcher(body);
        return code.find() ? code.group() : "";
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public String one(String query, String value) {
        try (Connection connection = source().getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            ResultSet result = statement.executeQuery();
            return result.next() ? result.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void run(String update, String value) {
        try (Connection connection = source().getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setString(1, value);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource source() {
        try {
            return InitialContext.doLookup("jdbc/opendoor");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
