package uk.opendoor.meeting.coordinate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.Started;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.PersonId;

/**
 * What a worker asks the coordinators for.
 *
 * @param id random, of 36 characters, made with the form: the same form sent twice is one request
 * @param started what started its clock, or null if no limit runs
 * @param by the last day that the worker gave, or null: then the limit alone says it
 */
public record RequestWanted(
        String id, MeetingKind kind, List<PersonId> children, Started started, LocalDate by, Words words) {

    public RequestWanted {
        new FormId(id);
        if (started == null && by == null) {
            throw new IllegalArgumentException("no day");
        }
    }

    /**
     * For coordinators, who must not read why.
     *
     * @param unsuited days and times that do not suit
     * @param guests who should come
     * @param toKnow what to know, such as: separate times for the parents
     */
    public record Words(String unsuited, String guests, String toKnow) {}

    /** By when it must be: the limit, or the worker's own day if that is sooner. Nothing if nobody can count it yet. */
    static Optional<LocalDate> by(Started started, LocalDate wanted, Deadlines deadlines) {
        Optional<LocalDate> limit = Optional.ofNullable(started)
                .flatMap(one -> Due.of(one, one.from(), deadlines))
                .map(Due::by);
        return Stream.concat(limit.stream(), Stream.ofNullable(wanted)).min(LocalDate::compareTo);
    }
}
