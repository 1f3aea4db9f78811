/**
 * What happened to a young person since they last said that they have seen it: other rooms note it here when it happens, and
 * the first page tells it. Nothing here repeats what anybody wrote.
 */
package uk.opendoor.account.news;
