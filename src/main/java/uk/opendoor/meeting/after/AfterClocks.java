package uk.opendoor.meeting.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.MeetingKind;

/**
 * The clocks of what comes after a meeting: that it is said how it went, the decision in writing, the record, and the next
 * meetings. Each leads to the page where the one thing to do is done.
 */
final class AfterClocks {

    private static final String MEETINGS = "/work/meetings/";

    private final WhatFollows follows;
    private final LocalDate today;

    AfterClocks(Deadlines deadlines, LocalDate today) {
        this.follows = new WhatFollows(deadlines);
        this.today = today;
    }

    /**
     * @param all meetings of several children, held or not
     * @param latest the last decision by meeting and child
     * @param recorded the meetings whose record was sent
     */
    List<RunningClock> of(List<HeldFor> all, Map<String, Decision> latest, Set<String> recorded) {
        return all.stream()
                .flatMap(one -> one.isHeld()
                        ? of(one, all, latest.get(key(one)), recorded.contains(one.meetingId()))
                        : unsaid(one).stream())
                .toList();
    }

    /** Its day is over, and nobody has said that it was held or called off: until then nothing that follows it runs. */
    private Optional<RunningClock> unsaid(HeldFor one) {
        return Optional.of(one)
                .filter(HeldFor::isBooked)
                .filter(booked -> booked.day().isBefore(today))
                .flatMap(booked -> follows.said(booked.day()))
                .map(due -> clock(one, due, MEETINGS + one.meetingId()));
    }

    static String key(HeldFor one) {
        return one.meetingId() + one.child();
    }

    private Stream<RunningClock> of(HeldFor one, List<HeldFor> all, Decision decision, boolean isRecorded) {
        String page = MEETINGS + one.meetingId() + "/afterwards";
        Optional<RunningClock> telling = decision != null && decision.isTold()
                ? Optional.empty()
                : follows.decision(one.kind(), one.day()).map(due -> clock(one, due, page));
        Optional<RunningClock> sending = isRecorded
                ? Optional.empty()
                : follows.record(one.kind(), one.day()).map(due -> clock(one, due, page));
        return Stream.concat(Stream.of(telling, sending).flatMap(Optional::stream), booking(one, all, decision));
    }

    private Stream<RunningClock> booking(HeldFor one, List<HeldFor> all, Decision decision) {
        return follows.meetings(one.kind(), one.day(), decision == null ? null : decision.said()).stream()
                .filter(next -> all.stream().noneMatch(later -> later.follows(one, next.kind())))
                .map(next -> clock(one, next.rule(), next.by(), book(one, next.kind())));
    }

    private static String book(HeldFor one, MeetingKind kind) {
        return MEETINGS + "book?about=" + one.child() + "&kind=" + kind.slug();
    }

    private static RunningClock clock(HeldFor one, WhatFollows.Clocked due, String page) {
        return clock(one, due.limit().code(), due.by(), page);
    }

    private static RunningClock clock(HeldFor one, String rule, LocalDate by, String page) {
        return new RunningClock(rule, one.child(), one.day(), by, null, null, page);
    }
}
