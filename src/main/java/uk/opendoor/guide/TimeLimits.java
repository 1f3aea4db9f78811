package uk.opendoor.guide;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.deadline.Deadline;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.deadline.NoBankHolidays;
import uk.opendoor.shared.Messages;

/** Puts time limits into a page's words, each with the day it would end if its clock began today. */
@Dependent
public class TimeLimits {

    private final Deadlines deadlines;
    private final Messages messages;
    private final LocalDate today;

    @Inject
    public TimeLimits(Deadlines deadlines, Messages messages, Clock clock) {
        this.deadlines = deadlines;
        this.messages = messages;
        this.today = LocalDate.now(clock);
    }

    /** Those in force today, in the order of their codes. */
    public List<TimeLimit> of(List<String> codes) {
        return codes.stream()
                .map(code -> deadlines.find(code, today))
                .flatMap(Optional::stream)
                .map(this::timeLimit)
                .toList();
    }

    private TimeLimit timeLimit(Deadline deadline) {
        boolean sameDay = deadline.limit() == 0;
        return new TimeLimit(
                sameDay ? "" : String.valueOf(deadline.limit()),
                messages.say(sameDay ? "deadline.sameDay" : "deadline." + deadline.unit(), deadline.limit()),
                deadline.says(),
                example(deadline),
                deadline.kind(),
                deadline.source());
    }

    private Optional<String> example(Deadline deadline) {
        if (deadline.before() || deadline.source().toBeChecked()) {
            return Optional.empty();
        }
        try {
            return Optional.of(messages.say("deadline.example", deadlines.due(deadline.code(), today)));
        } catch (NoBankHolidays notListedYet) {
            return Optional.empty();
        }
    }
}
