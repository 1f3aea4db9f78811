package uk.opendoor.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;

/** By when a young person has an answer. All of these are promises that the council makes itself; no law names them. */
final class MessageClocks {

    private static final String UNANSWERED = "unanswered-message";

    private final Deadlines deadlines;
    private final ZoneId zone;

    MessageClocks(Deadlines deadlines, ZoneId zone) {
        this.deadlines = deadlines;
        this.zone = zone;
    }

    /** @param written the day on which at least one message was written that nobody has answered */
    RunningClock unanswered(PersonId whose, LocalDate written) {
        return new RunningClock(
                UNANSWERED, whose, written, deadlines.due(UNANSWERED, written), null, null, page(whose, "messages"));
    }

    RunningClock wish(ContactRequest request) {
        return new RunningClock(
                request.kind().rule(),
                request.whose(),
                day(request.askedAt()),
                due(request),
                request.kind() == RequestKind.CALL_BACK ? null : request.bookedOn(),
                null,
                page(request.whose(), "wishes/" + request.requestId()));
    }

    /**
     * A call is due on the day that is agreed, or until there is one on the day that was chosen. For the other wishes the
     * time runs from when they were asked, and an agreed day does not put it off.
     */
    LocalDate due(ContactRequest request) {
        String rule = request.kind().rule();
        if (request.kind() != RequestKind.CALL_BACK) {
            return deadlines.due(rule, day(request.askedAt()));
        }
        return request.bookedOn() == null ? deadlines.due(rule, request.wantedOn()) : request.bookedOn();
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private static String page(PersonId whose, String name) {
        return "/work/people/" + whose.value() + "/" + name;
    }
}
