/**
 * People known to the portal and how they come in: invitation, sign-in, second step, sessions, profile, closing an
 * account. What somebody may do once they are in is not decided here.
 */
package uk.opendoor.account;
