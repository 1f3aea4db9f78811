package uk.opendoor.meeting.after;

/**
 * A decision about one child.
 *
 * @param kind of plan, if it is for one, or null
 * @param words for the family, in plain words
 */
public record DecisionWanted(Outcome outcome, PlanKind kind, String words) {

    public DecisionWanted {
        if (outcome.isPlan() != (kind != null)) {
            throw new IllegalArgumentException(outcome.name());
        }
    }
}
