/**
 * The people a worker works with: the list of them, and the top of each record, which says who works with whom. What
 * relatives may see is in family.
 */
package uk.opendoor.adviser.people;
