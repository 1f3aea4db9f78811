package uk.opendoor.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.WrongField;
import uk.opendoor.shared.WrongFields;

/** Takes a batch of records, from a program or from a file, and says what became of each. */
@ApplicationScoped
public class Batches {

    /** As many as one request may bring. */
    public static final int MOST = 500;

    private static final int TRIES = 3;

    private Sources sources;
    private PlanService plans;
    private RecordService records;
    private Messages messages;

    protected Batches() {}

    @Inject
    Batches(Sources sources, PlanService plans, RecordService records, Messages messages) {
        this.sources = sources;
        this.plans = plans;
        this.records = records;
        this.messages = messages;
    }

    /**
     * In no transaction: each record has its own.
     *
     * @param rehearsal whether everything is done but nothing kept
     */
    public List<Result> take(SyncKind kind, List<? extends JsonValue> batch, boolean rehearsal) {
        String what = messages.say(rehearsal ? "sync.rehearsal" : "sync.batch", kind.path(), batch.size());
        return plans.plan(kind, batch, rehearsal, what).stream()
                .map(one -> take(one, rehearsal))
                .toList();
    }

    private Result take(Planned planned, boolean rehearsal) {
        Planned one = planned;
        for (int tries = 1; ; tries++) {
            try {
                return one.settled() == null ? keep(one, rehearsal) : one.result(one.settled(), why(one));
            } catch (Overtaken faster) {
                if (tries == TRIES) {
                    return one.result(Outcome.WRONG, List.of(new WrongField("record", "overtaken")));
                }
                one = plans.again(one);
            }
        }
    }

    /** The names of the fields of a record. */
    public List<String> columns(SyncKind kind) {
        return Stream.of(Stream.of("reference"), sources.of(kind).fields().stream(), Stream.of("withdrawn"))
                .flatMap(names -> names)
                .toList();
    }

    private static List<WrongField> why(Planned one) {
        return one.settled() == Outcome.KEPT ? changedHere() : one.wrong();
    }

    private static List<WrongField> changedHere() {
        return List.of(new WrongField("record", "changedHere"));
    }

    private Result keep(Planned one, boolean rehearsal) {
        try {
            return one.result(records.keep(one.whose(), one.wanted(), rehearsal), List.of());
        } catch (NotKept nothing) {
            return one.result(nothing.outcome(), nothing.outcome() == Outcome.KEPT ? changedHere() : List.of());
        } catch (WrongFields wrong) {
            return one.result(Outcome.WRONG, wrong.fields());
        }
    }
}
