package uk.opendoor.offer;

/** A page that a search found. */
public record Hit(String address, String title, String summary) {}
