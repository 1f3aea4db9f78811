/**
 * What people decide about their own account: how and when they are told things, a copy of what is held about them, and
 * closing it. How they sign in is not decided here.
 */
package uk.opendoor.account.mine;
