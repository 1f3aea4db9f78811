/**
 * Where the rooms are put together: what the council publishes is read here, once, in order. Nothing else belongs
 * here; a rule, a page or a query lives in its own room.
 */
package uk.opendoor;
