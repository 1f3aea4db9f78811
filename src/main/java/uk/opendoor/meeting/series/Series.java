package uk.opendoor.meeting.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.deadline.NoBankHolidays;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.after.WhatFollows;

/**
 * A series of meetings of one kind: each is counted from the day of the one before, and proposed for its last day, or for
 * the working day before that if it is none. What is booked already takes its place, and the next one is counted from it.
 */
public final class Series {

    /** How far ahead it looks: further, the days would be guesses. */
    static final int STEPS = 3;

    private final WhatFollows follows;
    private final Deadlines deadlines;

    public Series(Deadlines deadlines) {
        this.follows = new WhatFollows(deadlines);
        this.deadlines = deadlines;
    }

    /** A meeting that is booked, or was held. */
    public record Booked(String meetingId, MeetingKind kind, LocalDate day) {}

    /**
     * The steps from the first of them on; fewer where the bank holidays are not listed yet.
     *
     * @param first what follows next
     * @param booked all that are booked for the same child, the next first
     */
    public List<Step> from(WhatFollows.Next first, List<Booked> booked) {
        List<Step> steps = new ArrayList<>();
        Optional<WhatFollows.Next> next = Optional.of(first);
        while (next.isPresent() && steps.size() < STEPS) {
            WhatFollows.Next wanted = next.get();
            Optional<Step> step = step(wanted, booked);
            step.ifPresent(steps::add);
            next = step.flatMap(one -> follows.goingOn(wanted.kind(), wanted.rule(), one.day()).stream()
                    .findFirst());
        }
        return List.copyOf(steps);
    }

    private Optional<Step> step(WhatFollows.Next next, List<Booked> booked) {
        Optional<Step> there = booked.stream()
                .filter(one -> one.kind() == next.kind() && one.day().isAfter(next.from()))
                .findFirst()
                .map(one -> new Step(next.kind(), next.by(), one.day(), one.meetingId()));
        return there.isPresent() ? there : proposed(next);
    }

    private Optional<Step> proposed(WhatFollows.Next next) {
        try {
            LocalDate day = deadlines.workingDays().before(next.by(), 0);
            return Optional.of(new Step(next.kind(), next.by(), day, null));
        } catch (NoBankHolidays notListedYet) {
            return Optional.empty();
        }
    }
}
