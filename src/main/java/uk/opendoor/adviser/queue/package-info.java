/**
 * What must be done in time: the clocks of visits, contacts, birthdays and papers, and the one queue in which they and the
 * clocks of other rooms stand, most urgent first. Nothing leaves it but by being done, or with a reason.
 */
package uk.opendoor.adviser.queue;
