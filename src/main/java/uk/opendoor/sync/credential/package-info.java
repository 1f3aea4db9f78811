/**
 * The secrets by which programs of the council show who they are: made, shown once and ended by an administrator. What a
 * program may do with one is the permission {@code SYNC} and nothing else.
 */
package uk.opendoor.sync.credential;
