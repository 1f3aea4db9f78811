package uk.opendoor.account.seen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.opendoor.account.Held;
import uk.opendoor.account.People;
import uk.opendoor.audit.AuditEntries;
import uk.opendoor.audit.AuditEntry;
import uk.opendoor.audit.AuditPart;
import uk.opendoor.shared.PersonId;

/** Who looked at their record or changed it, as their own page about it says. */
@ApplicationScoped
public class HeldLooks implements Held {

    /** Ten thousand looks. */
    private static final int MOST_PARTS = 200;

    private AuditEntries entries;
    private People people;
    private AuditWords words;

    protected HeldLooks() {}

    @Inject
    public HeldLooks(AuditEntries entries, People people, AuditWords words) {
        this.entries = entries;
        this.people = people;
        this.words = words;
    }

    @Override
    public String section() {
        return "looks";
    }

    @Override
    public JsonValue of(PersonId person) {
        List<AuditEntry> looks = all(person);
        Map<PersonId, String> names = people.names(
                looks.stream().flatMap(entry -> entry.who().stream()).collect(Collectors.toSet()));
        JsonArrayBuilder all = Json.createArrayBuilder();
        looks.forEach(entry -> all.add(json(entry, names)));
        return all.build();
    }

    private List<AuditEntry> all(PersonId person) {
        List<AuditEntry> looks = new ArrayList<>();
        AuditPart part;
        int number = 0;
        do {
            part = entries.looks(person, number++);
            looks.addAll(part.entries());
        } while (part.more() && number < MOST_PARTS);
        return looks;
    }

    private JsonObjectBuilder json(AuditEntry entry, Map<PersonId, String> names) {
        JsonObjectBuilder look = Json.createObjectBuilder()
                .add("at", entry.at().toString())
                .add("who", entry.who().map(names::get).orElseGet(words::somebodyGone))
                .add("did", words.toYou(entry.what()));
        String why = words.whyToYou(entry);
        if (!why.isEmpty()) {
            look.add("why", why);
        }
        return look;
    }
}
