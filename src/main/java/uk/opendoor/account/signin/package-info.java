/**
 * How people show who they are, step by step: an address, then a code, or a passphrase and a second step. What they have
 * to show it with is kept in account; what they may do once they are in is decided in access.
 */
package uk.opendoor.account.signin;
