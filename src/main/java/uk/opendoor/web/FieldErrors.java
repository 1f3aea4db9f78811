package uk.opendoor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a form, in the order of its fields. */
public final class FieldErrors {

    private final List<FieldError> added = new ArrayList<>();

    /** Of a field with one box. */
    public void add(String field, String says) {
        add(field, field, says);
    }

    /** @param box the id of the box to put it right in: for a date, its day */
    public void add(String field, String box, String says) {
        added.add(new FieldError(field, box, says));
    }

    public boolean isEmpty() {
        return added.isEmpty();
    }

    /** What was found by whoever read the form. */
    public List<FieldError> added() {
        return List.copyOf(added);
    }

    /** For the page: what was found, and choices that it does not offer. */
    public List<FieldError> getAll() {
        return Stream.concat(added.stream(), GoneChoices.all().stream()).toList();
    }

    /** For the page: what is wrong, by the field. */
    public Map<String, String> getOf() {
        return getAll().stream()
                .collect(Collectors.toMap(FieldError::field, FieldError::says, (first, second) -> first));
    }
}
