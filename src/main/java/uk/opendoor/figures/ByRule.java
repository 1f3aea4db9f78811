package uk.opendoor.figures;

/** How the clocks of one time limit stand. @param rule its code in deadlines.yaml */
public record ByRule(String rule, Count count) {}
