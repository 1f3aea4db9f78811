/**
 * The plan that a meeting makes for one child: what must change, what the family does, what we do, how we will know, by when,
 * and what each side has ticked off. The pathway plan of a young person is another one, and stands elsewhere.
 */
package uk.opendoor.meeting.plan;
