/**
 * The pages that show the audit: who looked, for the young person whose record it is, and the search and the check for
 * those whose work it is. What is written down, and when, is not decided here.
 */
package uk.opendoor.account.seen;
