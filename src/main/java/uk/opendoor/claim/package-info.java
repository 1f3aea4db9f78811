/**
 * Claims: what somebody asks for of that which is theirs, what is decided and why, and how much is left. What they can get
 * at all stands with the entitlements, and how it is paid in a room of its own.
 */
package uk.opendoor.claim;
