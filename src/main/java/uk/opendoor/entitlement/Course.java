package uk.opendoor.entitlement;

/** What somebody is studying or training for. */
public enum Course {
    HIGHER,
    FURTHER,
    APPRENTICESHIP
}
