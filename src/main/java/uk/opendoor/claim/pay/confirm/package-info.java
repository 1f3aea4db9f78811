/**
 * Confirmations: what the finance system says of payments, row by row, and what became of each row. Reading the same file
 * again changes nothing.
 */
package uk.opendoor.claim.pay.confirm;
