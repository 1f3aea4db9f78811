package uk.opendoor.adviser.queue;

import java.time.LocalDate;

/** A clock that left the queue: why, and by whom. */
public record SettledView(String rule, LocalDate started, SettleReason reason, String words, String by, LocalDate on) {}
