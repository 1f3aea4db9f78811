package uk.opendoor.message;

import java.time.LocalDate;

/**
 * When somebody wants to be rung.
 *
 * @param on a working day
 * @param words what the caller should know; may be empty
 */
public record CallWish(LocalDate on, PartOfDay part, String words) {}
