package uk.opendoor.message.door;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where it stands with somebody who comes back, and what can be done from there. */
public enum ComingState {
    /** Nobody has tried to reach them yet. */
    WAITING,
    /** Somebody tried, and tries again. */
    TRYING,
    /** Somebody else sees to it. */
    PASSED,
    REACHED,
    CLOSED;

    static final int NAME_LENGTH = 20;

    private static final Map<ComingState, Set<StepKind>> STEPS = Map.of(
            WAITING, EnumSet.allOf(StepKind.class),
            TRYING, EnumSet.allOf(StepKind.class),
            PASSED, EnumSet.allOf(StepKind.class),
            REACHED, EnumSet.of(StepKind.PASSED, StepKind.NOT_REACHED, StepKind.CLOSED),
            CLOSED, EnumSet.noneOf(StepKind.class));

    public boolean allows(StepKind step) {
        return STEPS.get(this).contains(step);
    }

    /** Where a step leads to, from wherever it can be taken. */
    static ComingState after(StepKind step) {
        return switch (step) {
            case REACHED -> REACHED;
            case NOT_REACHED -> TRYING;
            case PASSED -> PASSED;
            case CLOSED -> CLOSED;
        };
    }

    public boolean isOpen() {
        return this != CLOSED;
    }
}
