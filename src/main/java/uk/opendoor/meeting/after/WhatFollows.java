package uk.opendoor.meeting.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.deadline.Deadline;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.deadline.NoBankHolidays;
import uk.opendoor.meeting.MeetingKind;

/**
 * What must follow a meeting, and by when, counted from the day it was held: the decision in writing, the record, and the
 * next meetings. Working Together to Safeguard Children 2023; Independent reviewing officers' handbook.
 */
public final class WhatFollows {

    private static final String CONFERENCE_DECISION = "decision-in-writing";
    private static final String REVIEW_DECISION = "review-decisions";

    private static final Map<MeetingKind, String> DECISIONS = Map.of(
            MeetingKind.INITIAL_CONFERENCE, CONFERENCE_DECISION,
            MeetingKind.REVIEW_CONFERENCE, CONFERENCE_DECISION,
            MeetingKind.LOOKED_AFTER_REVIEW, REVIEW_DECISION);

    private static final Map<MeetingKind, String> RECORDS = Map.of(
            MeetingKind.INITIAL_CONFERENCE, "conference-record",
            MeetingKind.REVIEW_CONFERENCE, "conference-record",
            MeetingKind.CORE_GROUP, "core-group-record",
            MeetingKind.LOOKED_AFTER_REVIEW, "review-record-sent");

    /** Which limit runs from a review of care to the next one, by the limit that ran to it. */
    private static final Map<String, String> REVIEWS = Map.of(
            "first-looked-after-review", "second-looked-after-review",
            "second-looked-after-review", "later-looked-after-reviews",
            "later-looked-after-reviews", "later-looked-after-reviews");

    private final Deadlines deadlines;

    public WhatFollows(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * The next meeting of one kind.
     *
     * @param rule the code of its limit
     * @param from the day it is counted from
     */
    public record Next(MeetingKind kind, String rule, LocalDate from, LocalDate by) {}

    /** By when it is said whether a meeting was held. */
    Optional<Clocked> said(LocalDate booked) {
        return due("meeting-outcome", booked);
    }

    /** By when those who were there have the decision in writing. */
    public Optional<Clocked> decision(MeetingKind kind, LocalDate held) {
        return Optional.ofNullable(DECISIONS.get(kind)).flatMap(rule -> due(rule, held));
    }

    /** By when they have the record. */
    public Optional<Clocked> record(MeetingKind kind, LocalDate held) {
        return Optional.ofNullable(RECORDS.get(kind)).flatMap(rule -> due(rule, held));
    }

    /** The meetings that must be booked next; none if it was decided that there is no plan. */
    public List<Next> meetings(MeetingKind kind, LocalDate held, DecisionWanted decided) {
        return meetings(kind, null, held, decided);
    }

    /** @param rule the code of the limit that ran to it, or null */
    public List<Next> meetings(MeetingKind kind, String rule, LocalDate held, DecisionWanted decided) {
        if (decided == null || decided.outcome() == Outcome.NO_PLAN || decided.outcome() == Outcome.PLAN_ENDS) {
            return List.of();
        }
        return switch (kind) {
            case INITIAL_CONFERENCE -> afterFirst(held, decided);
            case REVIEW_CONFERENCE ->
                decided.kind() == PlanKind.CHILD_IN_NEED
                        ? next(held, MeetingKind.CHILD_IN_NEED_MEETING, "child-in-need-first-review")
                        : both(next(held, MeetingKind.CORE_GROUP, "later-core-groups"), goingOn(kind, rule, held));
            default -> goingOn(kind, rule, held);
        };
    }

    /**
     * The next one of the same kind, if all goes on as it is; none for a kind that is not held again and again.
     *
     * @param rule the code of the limit that ran to the one before, or null: then a review of care is not guessed at
     */
    public List<Next> goingOn(MeetingKind kind, String rule, LocalDate held) {
        return switch (kind) {
            case REVIEW_CONFERENCE -> next(held, kind, "later-review-conferences");
            case CORE_GROUP -> next(held, kind, "later-core-groups");
            case CHILD_IN_NEED_MEETING -> next(held, kind, "child-in-need-later-reviews");
            case LOOKED_AFTER_REVIEW -> rule == null ? List.of() : next(held, kind, REVIEWS.get(rule));
            default -> List.of();
        };
    }

    private List<Next> afterFirst(LocalDate held, DecisionWanted decided) {
        if (decided.kind() == PlanKind.CHILD_PROTECTION) {
            return both(
                    next(held, MeetingKind.CORE_GROUP, "first-core-group"),
                    next(held, MeetingKind.REVIEW_CONFERENCE, "first-review-conference"));
        }
        return decided.kind() == PlanKind.CHILD_IN_NEED
                ? next(held, MeetingKind.CHILD_IN_NEED_MEETING, "child-in-need-first-review")
                : List.of();
    }

    private static List<Next> both(List<Next> first, List<Next> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private List<Next> next(LocalDate held, MeetingKind kind, String rule) {
        return due(rule, held).map(due -> new Next(kind, rule, held, due.by())).stream()
                .toList();
    }

    private Optional<Clocked> due(String rule, LocalDate from) {
        try {
            return deadlines
                    .find(rule, from)
                    .map(limit -> new Clocked(limit, limit.due(from, deadlines.workingDays())));
        } catch (NoBankHolidays notListedYet) {
            return Optional.empty();
        }
    }

    /** A limit, and the last day on which it is kept. */
    public record Clocked(Deadline limit, LocalDate by) {}
}
