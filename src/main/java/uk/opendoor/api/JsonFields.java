package uk.opendoor.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import uk.opendoor.shared.WrongField;
import uk.opendoor.shared.WrongFields;

/**
 * Reads one JSON object, field by field, and remembers everything wrong with it. Null is the same as absent. What was
 * not asked for is refused, so a misspelt field is not silently left out of the answer.
 */
public final class JsonFields {

    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    /** A name that is not like ours may be anything at all, so it is not said back. */
    private static final String FIELD_NAME = "[A-Za-z][A-Za-z0-9_]{0,39}";

    /** Whatever cannot be seen or turns what stands beside it round, but for the joiners that some scripts need. */
    private static final String UNREADABLE =
            "(?s).*[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\x{2028}\\x{2029}\\x{FFFD}&&[^\\x{200C}\\x{200D}]].*";

    private static final int MOST_ENTRIES = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final JsonObject object;
    private final String path;
    private final List<WrongField> wrong;
    private final Set<String> asked = new HashSet<>();

    public JsonFields(JsonObject object) {
        this(object, "", new ArrayList<>());
    }

    private JsonFields(JsonObject object, String path, List<WrongField> wrong) {
        this.object = object;
        this.path = path;
        this.wrong = wrong;
    }

    public Optional<LocalDate> date(String name) {
        return text(name, "wrongType").flatMap(text -> parse(name, text));
    }

    public Optional<LocalDate> requiredDate(String name) {
        return required(name, date(name));
    }

    /** A line that people can read, without blanks around it; one of blanks alone is the same as absent. */
    public Optional<String> text(String name, int longest) {
        return text(name, "wrongType").flatMap(text -> line(name, text, longest));
    }

    private Optional<String> line(String name, String text, int longest) {
        String line = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (line.matches(UNREADABLE)) {
            wrong(name, "strangeSigns");
        } else if (line.length() > longest) {
            wrong(name, "longText");
        } else {
            return Optional.of(line).filter(some -> !some.isEmpty());
        }
        return Optional.empty();
    }

    /**
     * What is made of the lines of a list, in order; none when it is absent.
     *
     * @param reader is given the name of the entry, to say what is wrong with it, and its line
     */
    public <T> List<T> lines(String name, int longest, BiFunction<String, String, Optional<T>> reader) {
        List<JsonValue> entries = value(name).map(value -> array(name, value)).orElse(List.of());
        return IntStream.range(0, entries.size())
                .mapToObj(i -> entryLine(name + "[" + i + "]", entries.get(i), longest, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same for a list in which something must stand. */
    public <T> List<T> requiredLines(String name, int longest, BiFunction<String, String, Optional<T>> reader) {
        int before = wrong.size();
        List<T> lines = lines(name, longest, reader);
        if (lines.isEmpty() && wrong.size() == before) {
            wrong(name, "missing");
        }
        return lines;
    }

    private <T> Optional<T> entryLine(
            String name, JsonValue entry, int longest, BiFunction<String, String, Optional<T>> reader) {
        if (!(entry instanceof JsonString text)) {
            wrong(name, "wrongType");
            return Optional.empty();
        }
        if (text.getString().isBlank()) {
            wrong(name, "missing");
            return Optional.empty();
        }
        return line(name, text.getString(), longest).flatMap(line -> reader.apply(name, line));
    }

    /** A whole number, as far as an int goes. */
    public Optional<Integer> number(String name) {
        var value = value(name);
        var number = value.filter(JsonNumber.class::isInstance).flatMap(any -> whole((JsonNumber) any));
        if (value.isPresent() && number.isEmpty()) {
            wrong(name, "notAWholeNumber");
        }
        return number;
    }

    public Optional<Integer> requiredNumber(String name) {
        return required(name, number(name));
    }

    private static Optional<Integer> whole(JsonNumber number) {
        try {
            return Optional.of(number.bigDecimalValue().intValueExact());
        } catch (ArithmeticException partOrTooLarge) {
            return Optional.empty();
        }
    }

    public Optional<String> requiredText(String name, int longest) {
        var line = text(name, longest);
        if (line.isEmpty() && wrong.stream().noneMatch(one -> one.field().equals(path + name))) {
            wrong(name, "missing");
        }
        return line;
    }

    /** The entries of a list that must be there, whatever they are. */
    public List<JsonValue> values(String name, int most) {
        var value = required(name, value(name));
        if (value.isPresent() && !(value.get() instanceof JsonArray)) {
            wrong(name, "wrongType");
        }
        var entries = value.filter(JsonArray.class::isInstance).map(JsonValue::asJsonArray);
        if (entries.filter(array -> array.size() > most).isPresent()) {
            wrong(name, "tooManyRecords");
        }
        return entries.map(List::<JsonValue>copyOf).orElse(List.of());
    }

    /** Takes note of a field that does not matter here. */
    public void passOver(String name) {
        asked.add(name);
    }

    /** False when it is absent. */
    public boolean flag(String name) {
        var value = value(name);
        if (value.isPresent() && value.get() != JsonValue.TRUE && value.get() != JsonValue.FALSE) {
            wrong(name, "notTrueOrFalse");
        }
        return value.filter(JsonValue.TRUE::equals).isPresent();
    }

    public <E extends Enum<E>> Optional<E> oneOf(Class<E> choices, String name) {
        return oneOf(List.of(choices.getEnumConstants()), Enum::name, name);
    }

    public <E extends Enum<E>> Optional<E> requiredOneOf(Class<E> choices, String name) {
        return required(name, oneOf(choices, name));
    }

    /** The choice that is called what the field says. */
    public <T> Optional<T> oneOf(List<T> choices, Function<T, String> called, String name) {
        var text = text(name, "wrongType");
        var choice = text.flatMap(word ->
                choices.stream().filter(each -> called.apply(each).equals(word)).findFirst());
        if (text.isPresent() && choice.isEmpty()) {
            wrong(name, "notOneOf");
        }
        return choice;
    }

    /** The entries that could be read, in order; none when the list is absent. */
    public <T> List<T> list(String name, Function<JsonFields, Optional<T>> reader) {
        return value(name).map(value -> entries(name, value, reader)).orElse(List.of());
    }

    /** Said twice it is wrong once. */
    public void wrong(String name, String reason) {
        WrongField one = new WrongField(path + name, reason);
        if (!wrong.contains(one)) {
            wrong.add(one);
        }
    }

    /**
     * To be called when everything has been asked for.
     *
     * @throws WrongFields with everything that is wrong, if anything is
     */
    public void refuseWhatIsWrong() {
        refuseUnknown();
        if (!wrong.isEmpty()) {
            throw new WrongFields(wrong);
        }
    }

    private <T> Optional<T> required(String name, Optional<T> read) {
        if (value(name).isEmpty()) {
            wrong(name, "missing");
        }
        return read;
    }

    private Optional<JsonValue> value(String name) {
        asked.add(name);
        return Optional.ofNullable(object.get(name)).filter(value -> value != JsonValue.NULL);
    }

    private Optional<String> text(String name, String reason) {
        var value = value(name);
        if (value.isPresent() && !(value.get() instanceof JsonString)) {
            wrong(name, reason);
            return Optional.empty();
        }
        return value.map(text -> ((JsonString) text).getString());
    }

    private Optional<LocalDate> parse(String name, String text) {
        try {
            return text.matches(DATE) ? inReach(name, LocalDate.parse(text)) : notADate(name);
        } catch (DateTimeException noSuchDay) {
            return notADate(name);
        }
    }

    private Optional<LocalDate> notADate(String name) {
        wrong(name, "notADate");
        return Optional.empty();
    }

    private Optional<LocalDate> inReach(String name, LocalDate day) {
        if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
            return Optional.of(day);
        }
        wrong(name, day.getYear() < FIRST_YEAR ? "tooLongAgo" : "tooFarAhead");
        return Optional.empty();
    }

    private List<JsonValue> array(String name, JsonValue value) {
        if (value instanceof JsonArray array && array.size() <= MOST_ENTRIES) {
            return array;
        }
        wrong(name, value instanceof JsonArray ? "tooLong" : "wrongType");
        return List.of();
    }

    private <T> List<T> entries(String name, JsonValue value, Function<JsonFields, Optional<T>> reader) {
        List<JsonValue> array = array(name, value);
        return IntStream.range(0, array.size())
                .mapToObj(i -> entry(name + "[" + i + "]", array.get(i), reader))
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<T> entry(String name, JsonValue value, Function<JsonFields, Optional<T>> reader) {
        if (!(value instanceof JsonObject entry)) {
            wrong(name, "wrongType");
            return Optional.empty();
        }
        var fields = new JsonFields(entry, path + name + ".", wrong);
        var read = reader.apply(fields);
        fields.refuseUnknown();
        return read;
    }

    private void refuseUnknown() {
        object.keySet().stream()
                .filter(name -> !asked.contains(name))
                .map(name -> name.matches(FIELD_NAME) ? name : "?")
                .distinct()
                .limit(MOST_ENTRIES)
                .forEach(name -> wrong(name, "unknown"));
    }
}
