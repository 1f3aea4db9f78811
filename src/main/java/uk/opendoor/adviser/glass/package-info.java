/**
 * Opening a record in an emergency: with a reason, for a few hours, and the manager is told. What an open glass allows is
 * decided by the ties of adviser.
 */
package uk.opendoor.adviser.glass;
