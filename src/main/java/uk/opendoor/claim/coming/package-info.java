/**
 * Rules that are written down and have not started, and how many people each one touches when it does. It names nobody and holds
 * nothing of its own.
 */
package uk.opendoor.claim.coming;
