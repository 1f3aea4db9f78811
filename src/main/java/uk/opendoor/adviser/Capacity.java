package uk.opendoor.adviser;

import uk.opendoor.access.Standing;

/** As what somebody works with a young person. */
public enum Capacity {
    ADVISER(Standing.ADVISER),
    SOCIAL_WORKER(Standing.SOCIAL_WORKER),
    REVIEWING_OFFICER(Standing.REVIEWING_OFFICER);

    private final Standing standing;

    Capacity(Standing standing) {
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }
}
