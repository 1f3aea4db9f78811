package uk.opendoor.adviser.care;

/**
 * What must be looked at to say whether a home suits somebody (Care Leavers (England) Regulations 2010, Schedule 2). Their
 * plain names are the messages {@code consideration.<name>}.
 */
public enum Consideration {
    FACILITIES,
    REPAIR,
    SAFETY,
    LOCATION,
    SUPPORT,
    TENANCY,
    COST,
    VIEWS,
    RIGHTS
}
