/**
 * What a team's manager counts of money: how long answers took, what became of what was asked for, and what is left to those
 * for whom it ends soon. It holds nothing of its own.
 */
package uk.opendoor.claim.figures;
