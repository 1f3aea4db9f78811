package uk.opendoor.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** As many records as one transaction keeps, while all is well. */
    static final int TOGETHER = 50;

    private static final int TRIES = 3;

    private Sources sources;
    private PlanService plans;
    private Together together;
    private RecordService records;
    private Messages messages;

    protected Batches() {}

    @Inject
    Batches(Sources sources, PlanService plans, Together together, RecordService records, Messages messages) {
        this.sources = sources;
        this.plans = plans;
        this.together = together;
        this.records = records;
        this.messages = messages;
    }

    /**
     * In no transaction: each record is kept, or not, by itself.
     *
     * @param rehearsal whether everything is done but nothing kept
     */
    public List<Result> take(SyncKind kind, List<? extends JsonValue> batch, boolean rehearsal) {
        String what = messages.say(rehearsal ? "sync.rehearsal" : "sync.batch", kind.path(), batch.size());
        List<Planned> planned = plans.plan(kind, batch, rehearsal, what);
        List<Result> results = new ArrayList<>(planned.stream()
                .filter(one -> one.settled() != null)
                .map(one -> one.result(one.settled(), why(one)))
                .toList());
        List<Planned> open =
                planned.stream().filter(one -> one.settled() == null).toList();
        for (int from = 0; from < open.size(); from += TOGETHER) {
            results.addAll(part(open.subList(from, Math.min(from + TOGETHER, open.size())), rehearsal));
        }
        results.sort(Comparator.comparing(Result::index));
        return results;
    }

    /** If one of them stands in the way of the others, it is found by halves. */
    private List<Result> part(List<Planned> part, boolean rehearsal) {
        if (part.size() == 1) {
            return List.of(take(part.get(0), rehearsal));
        }
        try {
            return together.keep(part, rehearsal);
        } catch (Together.Rehearsed done) {
            return done.results();
        } catch (NotKept | Overtaken | WrongFields one) {
            int half = part.size() / 2;
            List<Result> results = new ArrayList<>(part(part.subList(0, half), rehearsal));
            results.addAll(part(part.subList(half, part.size()), rehearsal));
            return results;
        }
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
