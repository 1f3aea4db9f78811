package uk.opendoor.entitlement;

import uk.opendoor.api.JsonFields;
import uk.opendoor.content.Authority;
import uk.opendoor.content.District;

/** Reads circumstances from JSON. Nobody need name a district: many care leavers live outside the county. */
public final class CircumstancesReader {

    private final Authority authority;

    public CircumstancesReader(Authority authority) {
        this.authority = authority;
    }

    public Circumstances read(JsonFields fields) {
        return new Circumstances(
                fields.oneOf(authority.districts(), District::id, "district").map(District::id),
                fields.oneOf(Course.class, "course"),
                fields.flag("ownChild"),
                fields.flag("movingIn"));
    }
}
