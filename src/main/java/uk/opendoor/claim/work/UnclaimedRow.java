package uk.opendoor.claim.work;

import uk.opendoor.claim.Unclaimed;

/** Money that nobody asked for, as one line of a table. @param person whose it is @param name what it is for */
public record UnclaimedRow(String person, String name, Unclaimed found) {

    public String whose() {
        return found.whose().value();
    }
}
