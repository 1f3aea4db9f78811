package uk.opendoor.meeting.exclude;

import java.time.LocalDate;

/**
 * What the chair found when they looked again.
 *
 * @param base how often it was looked at before, as the chair saw it
 * @param words for the file
 * @param next by when the chair looks again, or null if it ends
 */
public record Looked(String formId, int base, String words, LocalDate next) {}
