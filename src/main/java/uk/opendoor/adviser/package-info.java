/**
 * Who works with whom: teams, allocations, cover, and glass that was broken in an emergency. Visits, contacts and the
 * work queue come here too; what a plan or a meeting says does not.
 */
package uk.opendoor.adviser;
