package uk.opendoor.entitlement.check;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import uk.opendoor.web.DateInput;

/** A time in care as somebody types it. */
public final class TimeInCare {

    private final DateInput from = new DateInput();
    private final DateInput to = new DateInput();
    private String basis = "";

    boolean isEmpty() {
        return from.isEmpty() && to.isEmpty();
    }

    JsonObjectBuilder json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        json.add("basis", basis.isEmpty() ? "SECTION_20" : basis);
        Typed.put(json, "from", from);
        Typed.put(json, "to", to);
        return json;
    }

    /** Whether it was said how this time in care came about. */
    boolean saysBasis() {
        return !basis.isEmpty();
    }

    public DateInput getFrom() {
        return from;
    }

    public DateInput getTo() {
        return to;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
