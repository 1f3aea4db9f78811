package uk.opendoor.family.person;

/**
 * Where somebody lives and spends the day.
 *
 * @param version to send back with a change, so that nobody writes over what they have not seen
 */
public record WhereaboutsView(String home, String daily, int version) {}
