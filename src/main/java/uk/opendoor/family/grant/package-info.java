/**
 * Granting: what a worker gives a relative to see, how a second person approves it, and how it is taken back. What a
 * grant is and when it ends is in family.
 */
package uk.opendoor.family.grant;
