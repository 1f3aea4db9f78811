package uk.opendoor.meeting.coordinate;

import java.time.LocalDate;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.Started;
import uk.opendoor.meeting.book.Prepared;
import uk.opendoor.shared.PersonId;

/**
 * A request as a coordinator opens it, with what there is to choose from.
 *
 * @param started what started its clock, or null
 * @param by the last day on which it is in time, or null if nobody can count it yet
 * @param chair the reviewing officer of the child, if there is one, or null
 * @param booked whether there is a meeting already
 */
public record RequestView(
        MeetingKind kind,
        Started started,
        LocalDate by,
        RequestWanted.Words words,
        String askedBy,
        LocalDate askedOn,
        Prepared prepared,
        PersonId chair,
        boolean booked) {}
