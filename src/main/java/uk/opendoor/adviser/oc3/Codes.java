package uk.opendoor.adviser.oc3;

/** What the return says of somebody, in its own codes; one that was left empty is null. */
public record Codes(String inTouch, String activity, String accommodation) {}
