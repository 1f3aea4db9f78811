package uk.opendoor.plan.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.PromiseView;

/** What changed between two versions of a plan, matter by matter; matters in which nothing changed are left out. */
public final class Comparison {

    private final Map<String, PromiseView> before;
    private final Map<String, PromiseView> after;

    private Comparison(PlanView was, PlanView now) {
        before = byId(was);
        after = byId(now);
    }

    static List<MatterChange> between(PlanView was, PlanView now) {
        Comparison comparison = new Comparison(was, now);
        return Stream.of(Matter.values())
                .map(matter -> new MatterChange(
                        matter,
                        text(was, now, plan -> plan.matter(matter).need()),
                        text(was, now, plan -> plan.matter(matter).agreed()),
                        text(was, now, plan -> plan.matter(matter).how()),
                        comparison.promises(matter)))
                .filter(MatterChange::isAny)
                .toList();
    }

    private static Map<String, PromiseView> byId(PlanView plan) {
        Map<String, PromiseView> byId = new LinkedHashMap<>();
        plan.promises().forEach(promise -> byId.put(promise.promiseId(), promise));
        return byId;
    }

    private static TextChange text(PlanView was, PlanView now, Function<PlanView, String> part) {
        String before = part.apply(was);
        String after = part.apply(now);
        return before.equals(after) ? null : TextChange.between(before, after);
    }

    /** A promise that moved to another matter is told where it stands now. */
    private List<PromiseChange> promises(Matter matter) {
        Stream<PromiseChange> there = after.values().stream()
                .filter(promise -> promise.matter() == matter)
                .map(promise -> new PromiseChange(before.get(promise.promiseId()), promise));
        Stream<PromiseChange> gone = before.values().stream()
                .filter(promise -> promise.matter() == matter && !after.containsKey(promise.promiseId()))
                .map(promise -> new PromiseChange(promise, null));
        return Stream.concat(there, gone).filter(PromiseChange::isAny).toList();
    }
}
