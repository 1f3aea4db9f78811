/**
 * Opening an account with an invitation, step by step, by somebody whom nobody knows yet. Signing in with an account that
 * is open is not done here.
 */
package uk.opendoor.account.activate;
