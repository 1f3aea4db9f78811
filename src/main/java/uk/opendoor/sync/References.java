package uk.opendoor.sync;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.api.JsonFields;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.WrongField;
import uk.opendoor.shared.WrongFields;

/** What the case system calls things: letters and digits of ours, so that no table program takes one for a formula. */
final class References {

    private static final String SHAPE = "[A-Za-z0-9][A-Za-z0-9._:/-]*";

    private References() {}

    static Optional<String> read(JsonFields fields, String name, int longest) {
        return shaped(fields, name, fields.text(name, longest));
    }

    static Optional<String> required(JsonFields fields, String name) {
        return shaped(fields, name, fields.requiredText(name, Imported.REFERENCE_LENGTH));
    }

    private static Optional<String> shaped(JsonFields fields, String name, Optional<String> read) {
        Optional<String> reference = read.filter(text -> text.matches(SHAPE));
        if (read.isPresent() && reference.isEmpty()) {
            fields.wrong(name, "notAReference");
        }
        return reference;
    }

    /** The person whom a field names. */
    static Optional<PersonId> person(JsonFields fields, String name, Map<String, PersonId> people) {
        Optional<String> reference = required(fields, name);
        Optional<PersonId> person = reference.map(people::get);
        if (reference.isPresent() && person.isEmpty()) {
            fields.wrong(name, "unknownPerson");
        }
        return person;
    }

    /** What stands in these fields of these records, so that all can be looked up at once. */
    static Set<String> mentioned(Collection<? extends JsonValue> records, List<String> fields) {
        return records.stream()
                .filter(JsonObject.class::isInstance)
                .flatMap(record -> fields.stream().map(((JsonObject) record)::get))
                .flatMap(value -> value instanceof JsonString text
                        ? Stream.of(text.getString().strip())
                        : Stream.empty())
                .filter(text -> text.length() <= Imported.REFERENCE_LENGTH && text.matches(SHAPE))
                .collect(Collectors.toSet());
    }

    static WrongFields wrong(String field, String reason) {
        return new WrongFields(List.of(new WrongField(field, reason)));
    }
}
