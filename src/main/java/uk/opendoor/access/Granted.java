package uk.opendoor.access;

import java.time.LocalDate;

/**
 * One thing that somebody may see of one person's record because it was granted.
 *
 * @param to how the one stands to whom it was granted: it is worth nothing to them in another standing
 * @param document the one document it is for, or null if the permission is about none
 * @param approvedTwice whether a second person agreed
 * @param until the day it ends; on that day it is over
 * @param adultOn the 18th birthday of the person whose record it is: no parent's grant outlives it
 */
public record Granted(
        Standing to,
        Permission permission,
        String document,
        boolean approvedTwice,
        LocalDate until,
        LocalDate adultOn) {

    boolean isFor(Ask ask) {
        return permission == ask.permission()
                && (document == null ? ask.document() == null : document.equals(ask.document()))
                && isOpen(ask.on());
    }

    boolean isOpen(LocalDate on) {
        return on.isBefore(until);
    }

    boolean isLiveFor(Standing standing, LocalDate on) {
        return standing == to && (standing != Standing.PARENT || on.isBefore(adultOn));
    }

    /** Whether somebody who stands so sees anything by it on that day. */
    boolean isWorthSomething(Standing standing, LocalDate on) {
        return isOpen(on)
                && isLiveFor(standing, on)
                && permission.isGrantedTo(standing)
                && (approvedTwice || !permission.needsSecondPerson(standing));
    }
}
