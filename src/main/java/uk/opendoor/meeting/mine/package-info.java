/** My meetings, as a parent, a supporter or a young person: what is theirs of it, their answer, and nothing of anybody else's. */
package uk.opendoor.meeting.mine;
