package uk.opendoor.audit;

import java.time.Instant;

/** An event that waits for the end of its transaction. */
record Noted(Instant at, Event event) {}
