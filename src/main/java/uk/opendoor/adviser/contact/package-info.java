/**
 * Visits, calls and other contacts with a young person, written once: the note restarts the visit clock and suggests the
 * codes of the yearly return. Young people never see a code.
 */
package uk.opendoor.adviser.contact;
