package uk.opendoor.offer;

/** A page that a search can find. */
public record Searchable(String address, String title, String summary, String words) {}
