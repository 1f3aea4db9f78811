package uk.opendoor.entitlement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that one person can get.
 *
 * @param version as it stands on the day asked about, or on the day it begins if that is later
 * @param now whether it is theirs on the day asked about
 * @param from the first day of the time in which it is theirs without a break
 * @param until the first day it no longer is, if that is known
 * @param districtSays what the council of the district where they live decides about it
 */
public record Entitled(
        Entitlement entitlement,
        Version version,
        boolean now,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> districtSays) {

    public String code() {
        return entitlement.code();
    }
}
