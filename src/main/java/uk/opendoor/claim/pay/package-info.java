/**
 * Payments: how what was approved is paid, when, and what became of it. Whether anything is approved stands with the claim,
 * and nobody's account is known here: the finance system knows it by the number of the payee.
 */
package uk.opendoor.claim.pay;
