/**
 * By which day a thing must be done: working days, and the dated time limits of the law, of guidance and of the council.
 * What happened on which day, and who is told that it is late, belongs to the feature that keeps it.
 */
package uk.opendoor.deadline;
