package uk.opendoor.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Role;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.HeldRole;
import uk.opendoor.account.Name;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.shared.PersonId;

@ExtendWith(ArquillianExtension.class)
class StaffEntranceIT {

    private final String email = UUID.randomUUID() + "@council.example";
    private final String subject = UUID.randomUUID().toString();

    @Inject
    private StaffEntrance entrance;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @Test
    void knowsAWorkerByTheirAddressFirstAndByTheirAccountAfterwards() {
        PersonId worker = worker(email, Role.PERSONAL_ADVISER);
        assertThat(entrance.find(claims(subject, email, "PERSONAL_ADVISER"))).contains(worker);
        assertThat(entrance.find(claims(subject, "married@council.example", "PERSONAL_ADVISER")))
                .contains(worker);
    }

    @Test
    void letsNobodyElseComeByAnAddressThatIsLinked() {
        worker(email, Role.PERSONAL_ADVISER);
        entrance.find(claims(subject, email, "PERSONAL_ADVISER"));
        assertThat(entrance.find(claims("the next one", email, "PERSONAL_ADVISER")))
                .isEmpty();
    }

    @Test
    void takesNobodyForStaffWhoIsNot() {
        worker(email, Role.FAMILY_MEMBER);
        assertThat(entrance.find(claims(subject, email, "PERSONAL_ADVISER"))).isEmpty();
        assertThat(entrance.find(claims(subject, "stranger@council.example", "PERSONAL_ADVISER")))
                .isEmpty();
    }

    @Test
    void takesTheRolesThatTheProviderNamesAndNoOthers() {
        PersonId worker = worker(email, Role.PERSONAL_ADVISER, Role.FAMILY_MEMBER);
        entrance.find(claims(subject, email, "SOCIAL_WORKER", "YOUNG_PERSON"));
        assertThat(roles(worker)).containsExactlyInAnyOrder(Role.SOCIAL_WORKER, Role.FAMILY_MEMBER);
    }

    @Test
    void endsTheRolesOfWhoHasNoneAnyMore() {
        PersonId worker = worker(email, Role.PERSONAL_ADVISER);
        entrance.find(claims(subject, email, "PERSONAL_ADVISER"));
        assertThat(entrance.find(claims(subject, email))).isEmpty();
        assertThat(roles(worker)).isEmpty();
    }

    @Test
    void givesARoleBackThatTheProviderNamesAgain() {
        PersonId worker = worker(email, Role.PERSONAL_ADVISER);
        entrance.find(claims(subject, email, "PERSONAL_ADVISER"));
        entrance.find(claims(subject, email));
        assertThat(entrance.find(claims(subject, email, "PERSONAL_ADVISER"))).contains(worker);
        assertThat(roles(worker)).containsExactly(Role.PERSONAL_ADVISER);
    }

    @Test
    void keepsAnAccountClosedThatWasClosedHere() {
        PersonId worker = worker(email, Role.PERSONAL_ADVISER);
        entrance.find(claims(subject, email, "PERSONAL_ADVISER"));
        accounts.close(worker);
        assertThat(entrance.find(claims(subject, email, "PERSONAL_ADVISER"))).isEmpty();
    }

    private PersonId worker(String address, Role... roles) {
        PersonId id = PersonId.random();
        LocalDate begin = LocalDate.now(clock).minusDays(1);
        List<HeldRole> held =
                Stream.of(roles).map(role -> new HeldRole(role, begin, null)).toList();
        Reach reach = new Reach(address, null, false, true, null, null);
        people.add(new Person(id, new Name("Invented", "Worker", null), null, null, reach, held));
        return id;
    }

    private Set<Role> roles(PersonId person) {
        return people.get(person).rolesOn(LocalDate.now(clock));
    }

    private static Claims claims(String subject, String address, String... roles) {
        JsonObject token = Json.createObjectBuilder()
                .add("iss", "https://sign-in.example")
                .add("sub", subject)
                .add("email", address)
                .add("email_verified", true)
                .add("roles", Json.createArrayBuilder(List.of(roles)))
                .build();
        return new Claims(token, JsonValue.EMPTY_JSON_OBJECT);
    }
}
