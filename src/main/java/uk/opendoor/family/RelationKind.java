package uk.opendoor.family;

import uk.opendoor.access.Standing;

/** What somebody is to a young person, and how they stand to the record by it. */
public enum RelationKind {
    PARENT(Standing.PARENT),
    PARENTAL_RESPONSIBILITY(Standing.PARENT),
    KINSHIP_CARER(Standing.PARENT),
    FOSTER_CARER(Standing.PARENT),
    SUPPORTER(Standing.SUPPORTER);

    private final Standing standing;

    RelationKind(Standing standing) {
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }
}
