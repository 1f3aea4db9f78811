package uk.opendoor.message.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import uk.opendoor.account.Held;
import uk.opendoor.account.People;
import uk.opendoor.message.Conversations;
import uk.opendoor.message.Message;
import uk.opendoor.shared.PersonId;

/** What they and their workers wrote to each other, the latest first. */
@ApplicationScoped
public class HeldMessages implements Held {

    private Conversations conversations;
    private People people;

    protected HeldMessages() {}

    @Inject
    public HeldMessages(Conversations conversations, People people) {
        this.conversations = conversations;
        this.people = people;
    }

    @Override
    public String section() {
        return "messages";
    }

    @Override
    public JsonValue of(PersonId person) {
        List<Message> all = conversations.all(person);
        Map<PersonId, String> names =
                people.names(all.stream().map(Message::sender).distinct().toList());
        JsonArrayBuilder written = Json.createArrayBuilder();
        all.forEach(one -> written.add(Json.createObjectBuilder()
                .add("at", one.sentAt().toString())
                .add("who", names.getOrDefault(one.sender(), ""))
                .add("words", one.words())));
        return written.build();
    }
}
