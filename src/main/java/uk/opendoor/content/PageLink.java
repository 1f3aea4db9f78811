package uk.opendoor.content;

/** A link in a page, and where it is written. */
public record PageLink(String file, int line, String to) {}
