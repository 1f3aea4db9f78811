package uk.opendoor.meeting.exclude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.Lives;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.shared.PersonId;

/** What waits for a chair: an answer to whoever asked, and another look at who is left out. A manager sees the looks as well. */
@ApplicationScoped
public class ExclusionClocks implements ClockSource {

    static final String ANSWER = "exclusion-answer";
    static final String REVIEW = "exclusion-review";

    private Exclusions exclusions;
    private Meetings meetings;
    private Chairing chairing;
    private Provider<Deadlines> deadlines;
    private Caller caller;
    private Clock clock;

    protected ExclusionClocks() {}

    @Inject
    public ExclusionClocks(
            Exclusions exclusions,
            Meetings meetings,
            Chairing chairing,
            Provider<Deadlines> deadlines,
            Caller caller,
            Clock clock) {
        this.exclusions = exclusions;
        this.meetings = meetings;
        this.chairing = chairing;
        this.deadlines = deadlines;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<RunningClock> running(Lives lives, LocalDate today) {
        Set<PersonId> whose = lives.whose();
        if (whose.isEmpty() || !caller.has(Role.REVIEWING_OFFICER) && !caller.has(Role.TEAM_MANAGER)) {
            return List.of();
        }
        List<Exclusion> open = exclusions.open(whose);
        Map<String, WholeMeeting> all =
                meetings
                        .whole(meetings.all(open.stream()
                                .map(Exclusion::meetingId)
                                .distinct()
                                .toList()))
                        .stream()
                        .collect(Collectors.toMap(one -> one.meeting().meetingId(), Function.identity()));
        return open.stream()
                .flatMap(one -> clocks(one, all.get(one.meetingId()), whose))
                .distinct()
                .toList();
    }

    /** Somebody waits for the answer, and somebody else to be let in: neither is put away with a reason. */
    @Override
    public boolean isAwaited(String rule) {
        return rule.equals(ANSWER) || rule.equals(REVIEW);
    }

    private Stream<RunningClock> clocks(Exclusion one, WholeMeeting whole, Collection<PersonId> whose) {
        boolean isChair = chairing.isChair(whole);
        boolean isForThem = one.isInForce()
                ? isChair || caller.has(Role.TEAM_MANAGER)
                : isChair && chairing.isAhead(whole) && chairing.mayDecide(one, caller.person());
        return isForThem
                ? whole.invitation(one.invitationId()).children().stream()
                        .filter(whose::contains)
                        .map(child -> one.isInForce() ? review(one, child) : answer(one, child))
                : Stream.empty();
    }

    private RunningClock answer(Exclusion one, PersonId child) {
        LocalDate asked = day(one.askedAt());
        return clock(ANSWER, one, child, asked, deadlines.get().due(ANSWER, asked));
    }

    private RunningClock review(Exclusion one, PersonId child) {
        return clock(REVIEW, one, child, day(one.decidedAt()), one.reviewBy());
    }

    private static RunningClock clock(String rule, Exclusion one, PersonId child, LocalDate from, LocalDate by) {
        String page = "/work/meetings/" + one.meetingId() + "/left-out/" + one.invitationId();
        return new RunningClock(rule, child, from, by, null, null, page);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
