package uk.opendoor.sync.credential;

import java.time.LocalDate;

/**
 * A program that brings records.
 *
 * @param madeBy the name of the administrator
 * @param usedOn the last day, or null
 * @param endedOn null while it opens something
 */
public record CredentialView(
        String id, String name, LocalDate madeOn, String madeBy, LocalDate usedOn, LocalDate endedOn) {}
