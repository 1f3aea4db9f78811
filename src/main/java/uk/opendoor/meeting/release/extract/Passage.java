package uk.opendoor.meeting.release.extract;

/** Words and the place where they begin. */
public record Passage(Place place, String text) {}
