/**
 * The public check: a form that asks, and an answer that is worked out and forgotten. The rules it uses are those of
 * {@code status} and {@code entitlement}.
 */
package uk.opendoor.entitlement.check;
