package uk.opendoor.adviser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.opendoor.account.Held;
import uk.opendoor.account.People;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;

/** Who works with them. */
@ApplicationScoped
public class HeldWorkers implements Held {

    private Workforce workforce;
    private People people;
    private Messages messages;
    private Clock clock;

    protected HeldWorkers() {}

    @Inject
    public HeldWorkers(Workforce workforce, People people, Messages messages, Clock clock) {
        this.workforce = workforce;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "workers";
    }

    @Override
    public JsonValue of(PersonId person) {
        List<Allocation> allocations = workforce.workingWith(person, LocalDate.now(clock));
        Map<PersonId, String> names = people.names(
                allocations.stream().map(Allocation::worker).distinct().toList());
        JsonArrayBuilder all = Json.createArrayBuilder();
        allocations.forEach(allocation -> all.add(Json.createObjectBuilder()
                .add("name", names.getOrDefault(allocation.worker(), ""))
                .add("as", messages.say("capacity." + allocation.capacity()))));
        return all.build();
    }
}
