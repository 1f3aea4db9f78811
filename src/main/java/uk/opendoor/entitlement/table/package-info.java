/**
 * The public table of entitlements, as pages show it. What one person can get is worked out next door, in the check.
 */
package uk.opendoor.entitlement.table;
