package uk.opendoor.family;

import java.util.Set;

/** How far a grant has come. Time alone moves it to its end; the other moves are somebody's decision. */
public enum GrantState {
    /** Asked for by one person, and worth nothing until a second one approves. */
    WAITING,
    LIVE,
    WITHDRAWN,
    ENDED;

    private Set<GrantState> next() {
        return switch (this) {
            case WAITING -> Set.of(LIVE, WITHDRAWN, ENDED);
            case LIVE -> Set.of(WITHDRAWN, ENDED);
            case WITHDRAWN, ENDED -> Set.of();
        };
    }

    boolean mayBecome(GrantState another) {
        return next().contains(another);
    }

    /** Whether there is still something to decide about it. */
    public boolean isOpen() {
        return !next().isEmpty();
    }
}
