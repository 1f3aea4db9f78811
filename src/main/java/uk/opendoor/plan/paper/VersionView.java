package uk.opendoor.plan.paper;

import java.time.LocalDate;
import uk.opendoor.plan.VersionState;

/**
 * One version in the list of all.
 *
 * @param on the day it came into force, or was begun, in England
 * @param signedBy the manager's name, or an empty text
 */
public record VersionView(int number, VersionState state, LocalDate on, String signedBy) {}
