package uk.opendoor.account.invite;

import java.util.Set;

/** The life of an invitation. It is open once, and ends once. */
public enum InvitationState {
    OPEN,
    /** An account was opened with it. */
    USED,
    /** A worker took it back, or issued a newer one. */
    WITHDRAWN,
    /** Somebody had the code, and gave the wrong answer too often. */
    BURNT,
    EXPIRED;

    static final int LENGTH = 10;

    /** Where it may go from here. */
    public Set<InvitationState> next() {
        return this == OPEN ? Set.of(USED, WITHDRAWN, BURNT, EXPIRED) : Set.of();
    }

    InvitationState to(InvitationState another) {
        if (!next().contains(another)) {
            throw new InvitationIsOver(this);
        }
        return another;
    }
}
