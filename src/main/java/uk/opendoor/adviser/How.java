package uk.opendoor.adviser;

/** How a worker comes to a young person. */
public enum How {
    ALLOCATED,
    COVER,
    TEAM,
    GLASS
}
