/** Meetings as workers see them: the list, who comes and what they need, another date, and a manager's yes to it. */
package uk.opendoor.meeting.work;
