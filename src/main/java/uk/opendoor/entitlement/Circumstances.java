package uk.opendoor.entitlement;

import java.util.Optional;

/**
 * What an entitlement can hang on besides age and status.
 *
 * @param district the id of the district council where somebody lives, if it is one of ours
 * @param movingIn whether somebody is moving into a home of their own
 */
public record Circumstances(Optional<String> district, Optional<Course> course, boolean ownChild, boolean movingIn) {}
