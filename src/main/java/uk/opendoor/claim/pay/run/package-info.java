/**
 * Runs: the payments that a finance officer hands to the finance system together, and their files. Nothing in it names a
 * young person, a purpose or a place.
 */
package uk.opendoor.claim.pay.run;
