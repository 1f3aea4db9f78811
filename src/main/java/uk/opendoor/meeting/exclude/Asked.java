package uk.opendoor.meeting.exclude;

/**
 * What is asked of the chair, or what a chair begins with.
 *
 * @param reason for the file alone
 * @param lateWhy why it comes so late, or empty
 */
public record Asked(Extent extent, Ground ground, String reason, String lateWhy) {}
