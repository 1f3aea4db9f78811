package uk.opendoor.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What a program is told when its request cannot be answered (RFC 9457). It says nothing back of what was sent.
 *
 * @param type what kind of problem, as an address that is only a name
 * @param title the same for every problem of this type
 * @param detail plain words for a person
 * @param errors each field that is wrong, if fields are
 */
public record Problem(String type, String title, int status, String detail, List<FieldProblem> errors) {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final String NO_OTHER_TYPE = "about:blank";

    /** A problem that its HTTP status says all about. */
    static Problem of(int status, String title, String detail) {
        return new Problem(NO_OTHER_TYPE, title, status, detail, List.of());
    }

    JsonObject toJson() {
        var json = Json.createObjectBuilder()
                .add("type", type)
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        if (!errors.isEmpty()) {
            var list = Json.createArrayBuilder();
            errors.forEach(error -> list.add(error.toJson()));
            json.add("errors", list);
        }
        return json.build();
    }

    Response toResponse() {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(toJson())
                .build();
    }

    /** @param says the reason in plain words */
    record FieldProblem(String field, String reason, String says) {

        JsonObject toJson() {
            return Json.createObjectBuilder()
                    .add("field", field)
                    .add("reason", reason)
                    .add("says", says)
                    .build();
        }
    }
}
