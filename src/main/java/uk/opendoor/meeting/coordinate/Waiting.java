package uk.opendoor.meeting.coordinate;

import java.time.LocalDate;
import uk.opendoor.meeting.MeetingKind;

/**
 * One line of what waits to be booked.
 *
 * @param by the last day on which it is in time, or null if nobody can count it yet
 * @param about the names of the children who are the reader's to see; for a coordinator their initials
 */
public record Waiting(String id, MeetingKind kind, LocalDate by, boolean late, String about, LocalDate askedOn) {}
