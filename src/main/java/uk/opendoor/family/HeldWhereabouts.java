package uk.opendoor.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import uk.opendoor.account.Held;
import uk.opendoor.shared.PersonId;

/** Where they live and spend the day, as it is written here. */
@ApplicationScoped
public class HeldWhereabouts implements Held {

    private WhereaboutsKept kept;

    protected HeldWhereabouts() {}

    @Inject
    public HeldWhereabouts(WhereaboutsKept kept) {
        this.kept = kept;
    }

    @Override
    public String section() {
        return "whereabouts";
    }

    @Override
    public JsonValue of(PersonId person) {
        return kept.of(person).map(HeldWhereabouts::json).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static JsonObject json(Whereabouts whereabouts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "home", whereabouts.homeAddress());
        put(json, "daily", whereabouts.dailyPlaces());
        return json.build();
    }

    private static void put(JsonObjectBuilder json, String name, String text) {
        if (text != null && !text.isEmpty()) {
            json.add(name, text);
        }
    }
}
