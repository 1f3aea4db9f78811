package uk.opendoor.family.log.mine;

import java.util.UUID;
import uk.opendoor.family.log.EntryView;
import uk.opendoor.web.DateInput;

/** One promise as it was typed; an empty row is none. */
public final class PromiseRow {

    private final DateInput due = new DateInput();
    private String id = UUID.randomUUID().toString();
    private String what = "";
    private String by = "";

    void show(EntryView.Promised promise) {
        id = promise.id();
        what = promise.what();
        by = promise.by();
        if (promise.due() != null) {
            due.show(promise.due());
        }
    }

    boolean isEmpty() {
        return (what + by).isBlank() && due.isEmpty();
    }

    public DateInput getDue() {
        return due;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
