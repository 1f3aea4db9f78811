package uk.opendoor.meeting.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.Lives;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;

/** The clocks of what must follow a meeting, and of one whose day is over and of which nobody has said how it went. Three queries, for one person or hundreds. */
@ApplicationScoped
public class AfterClockSource implements ClockSource {

    /** Longer than the longest limit between two meetings. */
    private static final int MONTHS_BACK = 9;

    private Afterwards afterwards;
    private Provider<Deadlines> deadlines;

    protected AfterClockSource() {}

    @Inject
    public AfterClockSource(Afterwards afterwards, Provider<Deadlines> deadlines) {
        this.afterwards = afterwards;
        this.deadlines = deadlines;
    }

    @Override
    @Transactional
    public List<RunningClock> running(Lives lives, LocalDate today) {
        Set<PersonId> whose = lives.whose();
        if (whose.isEmpty()) {
            return List.of();
        }
        List<HeldFor> all = afterwards.meetings(whose, today.minusMonths(MONTHS_BACK));
        Map<String, Decision> latest = afterwards.latest(whose).stream()
                .collect(Collectors.toMap(one -> one.meetingId() + one.child(), Function.identity()));
        Set<String> held =
                all.stream().filter(HeldFor::isHeld).map(HeldFor::meetingId).collect(Collectors.toSet());
        return new AfterClocks(deadlines.get(), today).of(all, latest, afterwards.recorded(held));
    }
}
