/**
 * The end of what somebody is to a young person, as a worker writes it down: why, from which day, and what ends with it. To
 * take back a single grant, and to leave somebody out of a meeting, belong elsewhere.
 */
package uk.opendoor.family.ending;
