package uk.opendoor.plan.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import uk.opendoor.account.Held;
import uk.opendoor.plan.Plans;
import uk.opendoor.shared.PersonId;

/** Their private notes. */
@ApplicationScoped
public class HeldNotes implements Held {

    private Plans plans;

    protected HeldNotes() {}

    @Inject
    public HeldNotes(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String section() {
        return "notes";
    }

    @Override
    public JsonValue of(PersonId person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        plans.notes(person)
                .forEach(note -> all.add(Json.createObjectBuilder()
                        .add("words", note.words())
                        .add("at", note.writtenAt().toString())
                        .add("shared", note.sharedAt() != null)));
        return all.build();
    }
}
