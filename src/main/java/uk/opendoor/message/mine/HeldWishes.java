package uk.opendoor.message.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import uk.opendoor.account.Held;
import uk.opendoor.message.ContactRequest;
import uk.opendoor.message.Requests;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;

/** What they asked of those who work with them, and what they chose from 21 to 24; the latest first. */
@ApplicationScoped
public class HeldWishes implements Held {

    private Requests requests;
    private Messages messages;

    protected HeldWishes() {}

    @Inject
    public HeldWishes(Requests requests, Messages messages) {
        this.requests = requests;
        this.messages = messages;
    }

    @Override
    public String section() {
        return "wishes";
    }

    @Override
    public JsonValue of(PersonId person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        requests.of(person).forEach(one -> add(one, all));
        requests.choices(person)
                .forEach(one -> all.add(Json.createObjectBuilder()
                        .add("at", one.chosenAt().toString())
                        .add("what", messages.say("myHelp." + one.choice()))));
        return all.build();
    }

    private void add(ContactRequest one, JsonArrayBuilder all) {
        all.add(Json.createObjectBuilder()
                .add("at", one.askedAt().toString())
                .add("what", messages.say("wish.kind." + one.kind()))
                .add("words", one.words())
                .add("answer", one.outcome() == null ? "" : one.outcome()));
    }
}
