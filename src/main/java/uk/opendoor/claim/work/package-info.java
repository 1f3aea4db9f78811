/**
 * What workers do with claims: see what waits, recommend, approve a small sum alone, and decide. What is asked for is written
 * elsewhere, by the young person alone.
 */
package uk.opendoor.claim.work;
