package uk.opendoor.offer;

/** From one birthday until the day before another. */
public record Ages(int from, int until) {}
