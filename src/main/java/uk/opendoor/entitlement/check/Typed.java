package uk.opendoor.entitlement.check;

import jakarta.json.JsonObjectBuilder;
import uk.opendoor.web.DateInput;

/** Puts what was typed where the reader of the API looks for it; what was left empty is left out. */
final class Typed {

    private Typed() {}

    static void put(JsonObjectBuilder json, String name, DateInput date) {
        if (!date.isEmpty()) {
            json.add(name, date.text());
        }
    }

    static void put(JsonObjectBuilder json, String name, String choice) {
        if (!choice.isEmpty()) {
            json.add(name, choice);
        }
    }
}
