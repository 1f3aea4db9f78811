package uk.opendoor.status;

import java.time.LocalDate;

/** The first day the status will be another, if nothing else happens, and what brings it about. */
public record NextChange(LocalDate on, CareLeaverStatus status, Reason why) {}
