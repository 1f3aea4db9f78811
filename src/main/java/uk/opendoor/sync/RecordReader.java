package uk.opendoor.sync;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import uk.opendoor.api.JsonFields;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.WrongField;
import uk.opendoor.shared.WrongFields;

/** Reads the records of one batch, and says of each what is wrong with it. */
final class RecordReader {

    private static final String REFERENCE = "reference";

    private final Source source;
    private final Map<String, PersonId> people;
    private final Set<String> references = new HashSet<>();

    /** @param people whom the case system calls so */
    RecordReader(Source source, Map<String, PersonId> people) {
        this.source = source;
        this.people = people;
    }

    List<Planned> read(List<? extends JsonValue> records) {
        return IntStream.range(0, records.size())
                .mapToObj(index -> read(index, records.get(index)))
                .toList();
    }

    private Planned read(int index, JsonValue record) {
        if (!(record instanceof JsonObject object)) {
            return Planned.wrong(index, "", List.of(new WrongField("record", "wrongType")));
        }
        JsonFields fields = new JsonFields(object);
        Optional<String> reference = References.required(fields, REFERENCE);
        if (reference.isPresent() && !references.add(reference.get())) {
            fields.wrong(REFERENCE, "twice");
        }
        Optional<Content> content = content(fields);
        try {
            fields.refuseWhatIsWrong();
            Wanted wanted = new Wanted(source.kind(), reference.orElseThrow(), content.orElse(null));
            return new Planned(index, wanted.reference(), wanted, null, null, List.of());
        } catch (WrongFields wrong) {
            return Planned.wrong(index, reference.orElse(""), wrong.fields());
        }
    }

    /** Of a record that is taken back nothing else matters. */
    private Optional<Content> content(JsonFields fields) {
        if (fields.flag("withdrawn")) {
            source.fields().forEach(fields::passOver);
            return Optional.empty();
        }
        return source.read(fields, people);
    }
}
