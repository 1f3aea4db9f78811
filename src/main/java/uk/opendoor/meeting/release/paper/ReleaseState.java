package uk.opendoor.meeting.release.paper;

import java.util.Set;

/** How far a paper has come on its way to one person; message {@code releaseState.<name>}. */
public enum ReleaseState {
    /** Something was found in it: a second person must look. */
    ASKED,
    /** The second person said no. */
    REFUSED,
    RELEASED,
    /** They had it, and have it no more. */
    RECALLED,
    /** They have a newer version in its place. */
    REPLACED;

    static final int NAME_LENGTH = 20;

    private Set<ReleaseState> next() {
        return switch (this) {
            case ASKED -> Set.of(RELEASED, REFUSED);
            case RELEASED -> Set.of(RECALLED, REPLACED);
            case REFUSED, RECALLED, REPLACED -> Set.of();
        };
    }

    boolean mayBecome(ReleaseState another) {
        return next().contains(another);
    }
}
