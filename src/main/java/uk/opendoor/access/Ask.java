package uk.opendoor.access;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is asked at the door.
 *
 * @param roles what the asker is today; empty if nobody is signed in
 * @param document the document it is about, or null
 * @param why the reason given, or null
 * @param on today, in London
 */
record Ask(Set<Role> roles, Permission permission, String document, String why, LocalDate on) {

    boolean saysWhy() {
        return why != null && !why.isBlank();
    }
}
