package uk.opendoor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is wrong with a form, in the order of its fields. */
public final class FieldErrors {

    private final List<FieldError> all = new ArrayList<>();

    /** Of a field with one box. */
    public void add(String field, String says) {
        add(field, field, says);
    }

    /** @param box the id of the box to put it right in: for a date, its day */
    public void add(String field, String box, String says) {
        all.add(new FieldError(field, box, says));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<FieldError> getAll() {
        return List.copyOf(all);
    }

    /** What is wrong, by the field. */
    public Map<String, String> getOf() {
        return all.stream().collect(Collectors.toMap(FieldError::field, FieldError::says, (first, second) -> first));
    }
}
