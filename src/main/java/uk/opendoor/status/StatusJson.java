package uk.opendoor.status;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import uk.opendoor.shared.Messages;

/** A status as the API says it. */
public final class StatusJson {

    private final Messages messages;

    public StatusJson(Messages messages) {
        this.messages = messages;
    }

    public JsonObject of(StatusAnswer answer) {
        var reasons = Json.createArrayBuilder();
        answer.reasons().forEach(reason -> reasons.add(say(reason)));
        return Json.createObjectBuilder()
                .add("status", answer.status().name())
                .add("daysCounted", answer.daysCounted())
                .add("daysNeeded", answer.daysNeeded())
                .add("inCareAfter16", answer.inCareAfter16())
                .add("reasons", reasons)
                .add("nextChange", answer.nextChange().map(this::of).orElse(JsonValue.NULL))
                .add("officerShouldConfirm", answer.officerShouldConfirm())
                .build();
    }

    private JsonValue of(NextChange change) {
        return Json.createObjectBuilder()
                .add("on", change.on().toString())
                .add("status", change.status().name())
                .add("why", say(change.why()))
                .build();
    }

    private String say(Reason reason) {
        return messages.say(reason.key(), reason.args().toArray());
    }
}
