package uk.opendoor.meeting.held;

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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.Lives;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.deadline.NoBankHolidays;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.shared.PersonId;

/** The clocks of what the case system says: a meeting to be released in time to tell the family, and another date to answer. */
@ApplicationScoped
public class HeldClocks implements ClockSource {

    static final String RELEASE = "meeting-release";
    static final String OTHERWISE = "meeting-says-otherwise";

    private static final String LIST = "/work/meetings/held#held-";

    private HeldMeetings held;
    private Meetings meetings;
    private Access access;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected HeldClocks() {}

    @Inject
    public HeldClocks(HeldMeetings held, Meetings meetings, Access access, Provider<Deadlines> deadlines, Clock clock) {
        this.held = held;
        this.meetings = meetings;
        this.access = access;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<RunningClock> running(Lives lives, LocalDate today) {
        List<WholeHeld> all = held.about(lives.whose(), today);
        Map<String, Meeting> booked = booked(all);
        return all.stream()
                .filter(one -> isTheirs(one, lives.whose()))
                .flatMap(one -> of(one, booked))
                .filter(one -> lives.whose().contains(one.whose()))
                .toList();
    }

    /** It ends when a worker decides: put away with a reason, a family would not hear of their meeting. */
    @Override
    public boolean isAwaited(String rule) {
        return rule.equals(RELEASE) || rule.equals(OTHERWISE);
    }

    /** Whether it can be released by whoever looks: about somebody besides theirs as well, it can only by who works with both. */
    private boolean isTheirs(WholeHeld one, Collection<PersonId> whose) {
        return one.children().stream()
                .allMatch(child -> whose.contains(child) || access.allows(Permission.BOOK_MEETING, child));
    }

    private Map<String, Meeting> booked(List<WholeHeld> all) {
        Set<String> ids = all.stream()
                .map(one -> one.held().meetingId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return meetings.all(ids).stream().collect(Collectors.toMap(Meeting::meetingId, Function.identity()));
    }

    private Stream<RunningClock> of(WholeHeld whole, Map<String, Meeting> booked) {
        HeldMeeting one = whole.held();
        if (one.isWaiting()) {
            return clocks(RELEASE, whole, day(one.cameAt()), one.slot().day());
        }
        return one.meetingId() != null && one.saysOtherwise(booked.get(one.meetingId()))
                ? clocks(OTHERWISE, whole, day(one.changedAt()), day(one.changedAt()))
                : Stream.empty();
    }

    /** What came too late to be in time is due on the day it came; what is years ahead is not due yet. */
    private Stream<RunningClock> clocks(String rule, WholeHeld whole, LocalDate since, LocalDate event) {
        try {
            return dueOn(deadlines.get().due(rule, event), rule, whole, since);
        } catch (NoBankHolidays notListedYet) {
            return Stream.empty();
        }
    }

    private static Stream<RunningClock> dueOn(LocalDate due, String rule, WholeHeld whole, LocalDate since) {
        return whole.children().stream()
                .map(child -> new RunningClock(
                        rule,
                        child,
                        since,
                        due.isBefore(since) ? since : due,
                        null,
                        null,
                        LIST + whole.held().heldId()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
