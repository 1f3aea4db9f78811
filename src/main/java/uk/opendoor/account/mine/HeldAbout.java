package uk.opendoor.account.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeSet;
import uk.opendoor.account.Held;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.shared.PersonId;

/** Who they are here, and how they may be told things. */
@ApplicationScoped
public class HeldAbout implements Held {

    private People people;
    private Clock clock;

    protected HeldAbout() {}

    @Inject
    public HeldAbout(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "about";
    }

    @Override
    public JsonValue of(PersonId id) {
        Person person = people.get(id);
        JsonObjectBuilder about = Json.createObjectBuilder()
                .add("id", id.value())
                .add("name", person.name().whole());
        put(about, "dateOfBirth", person.bornOn());
        put(about, "caseReference", person.caseReference());
        about.add(
                "roles",
                Json.createArrayBuilder(new TreeSet<>(person.rolesOn(LocalDate.now(clock)))
                        .stream().map(Enum::name).toList()));
        return reach(about, person.reach());
    }

    private static JsonObject reach(JsonObjectBuilder about, Reach reach) {
        put(about, "email", reach.email());
        put(about, "mobile", reach.mobile());
        about.add("noticesByText", reach.byText()).add("noticesByEmail", reach.byEmail());
        put(about, "quietFrom", reach.quietFrom());
        put(about, "quietUntil", reach.quietUntil());
        return about.build();
    }

    private static void put(JsonObjectBuilder about, String name, Object value) {
        if (value != null) {
            about.add(name, value.toString());
        }
    }
}
