package uk.opendoor.sync;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.account.ContactAddress;
import uk.opendoor.account.Reach;
import uk.opendoor.api.JsonFields;
import uk.opendoor.notify.Channel;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.WrongField;
import uk.opendoor.shared.WrongFields;

/** What the case system calls things: letters and digits of ours, so that no table program takes one for a formula. */
final class References {

    private static final String SHAPE = "[A-Za-z0-9][A-Za-z0-9._:/-]*";

    private static final char AT = '@';

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

    /** The people whom a list names by their references. */
    static List<PersonId> people(JsonFields fields, String name, Map<String, PersonId> known) {
        return fields.lines(name, Imported.REFERENCE_LENGTH, (at, line) -> person(fields, at, line, known));
    }

    /** The same where there must be somebody. */
    static List<PersonId> somePeople(JsonFields fields, String name, Map<String, PersonId> known) {
        return fields.requiredLines(name, Imported.REFERENCE_LENGTH, (at, line) -> person(fields, at, line, known));
    }

    private static Optional<PersonId> person(JsonFields fields, String at, String line, Map<String, PersonId> known) {
        if (!line.matches(SHAPE)) {
            fields.wrong(at, "notAReference");
            return Optional.empty();
        }
        return known(fields, at, line, known, "unknownPerson");
    }

    /** The workers whom a list names by their e-mail addresses. */
    static List<PersonId> workers(JsonFields fields, String name, Map<String, PersonId> known) {
        return fields.lines(name, Reach.EMAIL_LENGTH, (at, line) -> worker(fields, at, line, known));
    }

    /** The worker whom a field names by their e-mail address. */
    static Optional<PersonId> worker(JsonFields fields, String name, Map<String, PersonId> known) {
        return fields.text(name, Reach.EMAIL_LENGTH).flatMap(line -> worker(fields, name, line, known));
    }

    private static Optional<PersonId> worker(
            JsonFields fields, String at, String address, Map<String, PersonId> known) {
        return known(fields, at, isAddress(address) ? kept(address) : "", known, "unknownWorker");
    }

    private static Optional<PersonId> known(
            JsonFields fields, String at, String called, Map<String, PersonId> known, String reason) {
        Optional<PersonId> who = Optional.ofNullable(known.get(called));
        if (who.isEmpty()) {
            fields.wrong(at, reason);
        }
        return who;
    }

    static boolean isAddress(String reference) {
        return reference.indexOf(AT) > 0;
    }

    /** Addresses are kept in lower case. */
    private static String kept(String reference) {
        return isAddress(reference) ? reference.toLowerCase(Locale.ROOT) : reference;
    }

    /** What stands in these fields of these records, so that all can be looked up at once. */
    static Set<String> mentioned(Collection<? extends JsonValue> records, List<String> fields) {
        return records.stream()
                .filter(JsonObject.class::isInstance)
                .flatMap(record -> fields.stream().map(((JsonObject) record)::get))
                .flatMap(value -> value instanceof JsonArray list ? list.stream() : Stream.ofNullable(value))
                .flatMap(value -> value instanceof JsonString text
                        ? Stream.of(kept(text.getString().strip()))
                        : Stream.empty())
                .filter(References::mayBeSomebody)
                .collect(Collectors.toSet());
    }

    private static boolean mayBeSomebody(String text) {
        return isAddress(text)
                ? ContactAddress.read(Channel.EMAIL, text).isPresent()
                : text.length() <= Imported.REFERENCE_LENGTH && text.matches(SHAPE);
    }

    static WrongFields wrong(String field, String reason) {
        return new WrongFields(List.of(new WrongField(field, reason)));
    }
}
