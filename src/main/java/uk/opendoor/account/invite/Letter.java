package uk.opendoor.account.invite;

import java.time.LocalDate;

/**
 * What is printed, once: no name, so that nobody who finds it knows whose it is.
 *
 * @param code in three groups
 * @param until the last day it can be used
 * @param site where the portal is
 */
public record Letter(String code, LocalDate until, Question question, String site) {

    /** Where the code is typed in. */
    public String address() {
        return site + "/activate";
    }
}
