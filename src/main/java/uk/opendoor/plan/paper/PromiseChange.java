package uk.opendoor.plan.paper;

import java.util.Objects;
import uk.opendoor.plan.PromiseView;

/**
 * What became of a promise from one version to the other.
 *
 * @param was null if it is new
 * @param now null if it is gone
 */
public record PromiseChange(PromiseView was, PromiseView now) {

    /** What says the most about it; the details follow from the rest. */
    public enum Kind {
        NEW,
        GONE,
        KEPT,
        DROPPED,
        CHANGED
    }

    public Kind getKind() {
        if (was == null) {
            return Kind.NEW;
        }
        if (now == null) {
            return Kind.GONE;
        }
        if (now.isDone() && !was.isDone()) {
            return Kind.KEPT;
        }
        return !now.isOpen() && !now.isDone() && was.isOpen() ? Kind.DROPPED : Kind.CHANGED;
    }

    /** As it reads now, or read last. */
    public PromiseView getPromise() {
        return now == null ? was : now;
    }

    public boolean isAnotherDay() {
        return was != null && now != null && !Objects.equals(was.dueOn(), now.dueOn());
    }

    public boolean isSomebodyElse() {
        return was != null
                && now != null
                && (was.promiser() != now.promiser() || !was.byName().equals(now.byName()));
    }

    /** How its words changed, or null if they did not. */
    public TextChange getWords() {
        return was == null || now == null || was.what().equals(now.what())
                ? null
                : TextChange.between(was.what(), now.what());
    }

    boolean isAny() {
        return was == null
                || now == null
                || was.state() != now.state()
                || was.matter() != now.matter()
                || isAnotherDay()
                || isSomebodyElse()
                || getWords() != null;
    }
}
