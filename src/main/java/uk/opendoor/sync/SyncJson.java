package uk.opendoor.sync;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import uk.opendoor.shared.WrongField;

/** What became of a batch, for the program that sent it. Nothing that was sent is said back but the reference. */
@Dependent
class SyncJson {

    private final SyncWords words;

    @Inject
    SyncJson(SyncWords words) {
        this.words = words;
    }

    JsonObject of(List<Result> results, boolean dryRun) {
        var json = Json.createObjectBuilder().add("dryRun", dryRun);
        Stream.of(Outcome.values())
                .forEach(outcome -> json.add(
                        outcome.word(),
                        results.stream().filter(one -> one.outcome() == outcome).count()));
        JsonArrayBuilder list = Json.createArrayBuilder();
        results.forEach(one -> list.add(of(one)));
        return json.add("results", list).build();
    }

    private JsonObject of(Result one) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        one.wrong().forEach(wrong -> errors.add(of(wrong)));
        return Json.createObjectBuilder()
                .add("index", one.index())
                .add("reference", one.reference())
                .add("outcome", one.outcome().word())
                .add("errors", errors)
                .build();
    }

    private JsonObject of(WrongField wrong) {
        return Json.createObjectBuilder()
                .add("field", wrong.field())
                .add("problem", words.of(wrong))
                .build();
    }
}
