package uk.opendoor.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import uk.opendoor.account.Held;
import uk.opendoor.account.People;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;

/** What they share with supporters, and what they may see of somebody else today: what it is, not whose. */
@ApplicationScoped
public class HeldShares implements Held {

    private Relations relations;
    private People people;
    private Messages messages;
    private Clock clock;

    protected HeldShares() {}

    @Inject
    public HeldShares(Relations relations, People people, Messages messages, Clock clock) {
        this.relations = relations;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "shares";
    }

    @Override
    public JsonValue of(PersonId person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        live(relations.of(person).stream())
                .filter(Grant::isFromTheYoungPerson)
                .forEach(grant -> all.add(json("share.", grant)));
        live(relations.by(person).stream()).forEach(grant -> all.add(json("permission.", grant)));
        return all.build();
    }

    private Stream<Grant> live(Stream<Relation> all) {
        LocalDate today = LocalDate.now(clock);
        return all.flatMap(relation -> relation.grants().stream())
                .filter(grant -> grant.stateOn(today, bornOn(grant)) == GrantState.LIVE);
    }

    private JsonObjectBuilder json(String prefix, Grant grant) {
        return Json.createObjectBuilder()
                .add("what", messages.say(prefix + grant.permission()))
                .add("until", grant.endsOn(bornOn(grant)).toString());
    }

    private LocalDate bornOn(Grant grant) {
        return people.get(grant.relation().youngPerson()).bornOn();
    }
}
