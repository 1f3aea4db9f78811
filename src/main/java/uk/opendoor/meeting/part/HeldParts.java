package uk.opendoor.meeting.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import uk.opendoor.account.Held;
import uk.opendoor.shared.PersonId;

/** What they wrote for meetings, sent or not: theirs for good, even of a meeting that they may not see any more. */
@ApplicationScoped
public class HeldParts implements Held {

    private OwnParts parts;

    protected HeldParts() {}

    @Inject
    public HeldParts(OwnParts parts) {
        this.parts = parts;
    }

    @Override
    public String section() {
        return "parts";
    }

    @Override
    public JsonValue of(PersonId person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        parts.by(person).forEach(part -> all.add(json(part)));
        return all.build();
    }

    private static JsonObjectBuilder json(OwnPart part) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        part.points().forEach(point -> {
            if (!point.says().isEmpty()) {
                points.add(point.says());
            }
            points.add(point.mine());
        });
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("at", (part.isSent() ? part.sentAt() : part.savedAt()).toString())
                .add("sent", part.isSent())
                .add("well", part.words().well())
                .add("worries", part.words().worries())
                .add("points", points)
                .add("with", part.words().with());
        if (part.isSent()) {
            json.add("receipt", part.receipt());
        }
        return json;
    }
}
