package uk.opendoor.shared;

import java.util.List;

/** What somebody sent cannot be answered; it says every reason at once. */
public final class WrongFields extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<WrongField> fields;

    public WrongFields(List<WrongField> fields) {
        super(fields.size() + " wrong fields");
        this.fields = List.copyOf(fields);
    }

    public List<WrongField> fields() {
        return fields;
    }
}
