/**
 * A young person's record as their workers see it: relatives, what each may see, and where the young person lives.
 * Granting is next door.
 */
package uk.opendoor.family.person;
