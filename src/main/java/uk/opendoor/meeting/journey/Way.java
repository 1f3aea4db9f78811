package uk.opendoor.meeting.journey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.guide.Guide;
import uk.opendoor.guide.GuideEntry;
import uk.opendoor.guide.MeetingGuide;
import uk.opendoor.guide.TimeLimits;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.meeting.Started;
import uk.opendoor.meeting.after.DecisionWanted;
import uk.opendoor.meeting.after.Outcome;
import uk.opendoor.meeting.after.PlanKind;
import uk.opendoor.meeting.after.WhatFollows;
import uk.opendoor.meeting.journey.Known.Met;
import uk.opendoor.meeting.journey.Point.What;

/**
 * Puts what one relative may know of a child into the stages of the guide, and works out what must come next from that
 * alone: what they were not told of does not change a word.
 */
final class Way {

    /** By the meeting that looks at each kind of plan. */
    private static final Map<PlanKind, MeetingKind> LOOKED_AT = Map.of(
            PlanKind.CHILD_IN_NEED, MeetingKind.CHILD_IN_NEED_MEETING,
            PlanKind.CHILD_PROTECTION, MeetingKind.REVIEW_CONFERENCE,
            PlanKind.CARE, MeetingKind.LOOKED_AFTER_REVIEW);

    private final Guide guide;
    private final TimeLimits limits;
    private final Deadlines deadlines;
    private final WhatFollows follows;
    private final LocalDateTime now;

    Way(Guide guide, TimeLimits limits, Deadlines deadlines, LocalDateTime now) {
        this.guide = guide;
        this.limits = limits;
        this.deadlines = deadlines;
        this.follows = new WhatFollows(deadlines);
        this.now = now;
    }

    /** All stages, in the order of the guide. */
    List<Stage> of(Known known) {
        Map<GuideEntry, List<Point>> points = points(known)
                .sorted(Comparator.comparing(Way::place))
                .collect(Collectors.groupingBy(point -> stage(kind(point)).orElseThrow()));
        return guide.journey().stream()
                .map(entry -> new Stage(entry, points.getOrDefault(entry, List.of()), limits.of(entry.deadlines())))
                .toList();
    }

    private Stream<Point> points(Known known) {
        Stream<Point> plans = known.plans().stream().map(Way::point);
        Stream<Point> meetings = known.meetings().stream()
                .filter(one -> !one.out() || one.state() != MeetingState.HELD)
                .map(this::point);
        Stream<Point> due = due(known).stream().map(this::point);
        return Stream.of(plans, meetings, due)
                .flatMap(all -> all)
                .filter(point -> stage(kind(point)).isPresent());
    }

    private static Point point(Known.Plan plan) {
        boolean runs = plan.endedOn() == null;
        LocalDate day = runs ? plan.begunOn() : plan.endedOn();
        return new Point(runs ? What.PLAN : What.PLAN_ENDED, plan.id(), null, plan.kind(), day, null, null);
    }

    private Point point(Met one) {
        MeetingGuide about = about(one.kind());
        if (one.out()) {
            return new Point(What.LEFT_OUT, one.id(), about, null, null, null, null);
        }
        boolean ahead = isAhead(one);
        What what = ahead ? What.BOOKED : one.isHeld() ? What.HELD : What.WAS;
        return new Point(
                what,
                one.id(),
                about,
                null,
                one.slot().day(),
                ahead ? one.slot().time() : null,
                ahead ? one.due() : null);
    }

    private Point point(WhatFollows.Next next) {
        Due due = Due.of(new Started(next.rule(), next.from()), now.toLocalDate(), deadlines)
                .orElseThrow();
        return new Point(What.NOT_BOOKED, null, about(next.kind()), null, null, null, due);
    }

    private boolean isAhead(Met one) {
        return !one.isHeld() && one.slot().ends().isAfter(now);
    }

    /** The next of each kind that must be, unless they know of one, or that what it is for has ended. */
    private List<WhatFollows.Next> due(Known known) {
        Map<MeetingKind, WhatFollows.Next> next = known.latest().stream()
                .flatMap(one -> after(one, known.told().get(one.id())).stream())
                .collect(Collectors.toMap(
                        WhatFollows.Next::kind,
                        one -> one,
                        BinaryOperator.maxBy(Comparator.comparing(WhatFollows.Next::from))));
        return next.values().stream()
                .filter(one -> known.meetings().stream().noneMatch(met -> answers(met, one)))
                .filter(one -> !isOver(known, one))
                .toList();
    }

    /** A conference can end the plan: until they are told what it decided, nothing follows it. */
    private List<WhatFollows.Next> after(Met one, DecisionWanted said) {
        LocalDate held = one.slot().day();
        if (said != null) {
            return follows.meetings(one.kind(), one.rule(), held, said);
        }
        boolean isConference =
                one.kind() == MeetingKind.INITIAL_CONFERENCE || one.kind() == MeetingKind.REVIEW_CONFERENCE;
        return isConference ? List.of() : follows.goingOn(one.kind(), one.rule(), held);
    }

    private boolean answers(Met met, WhatFollows.Next next) {
        return met.kind() == next.kind()
                && (met.out() || isAhead(met) || met.slot().day().isAfter(next.from()));
    }

    private boolean isOver(Known known, WhatFollows.Next next) {
        Optional<GuideEntry> stage = stage(next.kind());
        boolean ended = known.meetings().stream()
                .filter(one -> stage(one.kind()).equals(stage) && one.isHeld())
                .filter(one -> !one.slot().day().isBefore(next.from()))
                .map(one -> known.told().get(one.id()))
                .anyMatch(said ->
                        said != null && (said.outcome() == Outcome.NO_PLAN || said.outcome() == Outcome.PLAN_ENDS));
        List<Known.Plan> plans = known.plans().stream()
                .filter(plan -> stage(LOOKED_AT.get(plan.kind())).equals(stage))
                .toList();
        return ended
                || plans.stream().noneMatch(plan -> plan.endedOn() == null)
                        && plans.stream().anyMatch(plan -> !plan.endedOn().isBefore(next.from()));
    }

    private static MeetingKind kind(Point point) {
        return point.meeting() == null
                ? LOOKED_AT.get(point.plan())
                : MeetingKind.of(point.meeting().type()).orElseThrow();
    }

    private MeetingGuide about(MeetingKind kind) {
        return guide.meeting(kind.slug()).orElseThrow();
    }

    /** The first stage at which there are meetings of this kind. */
    private Optional<GuideEntry> stage(MeetingKind kind) {
        return guide.journey().stream()
                .filter(entry -> entry.meetings().contains(kind.slug()))
                .findFirst();
    }

    /** What was stands before what is, and that before what has no day yet. */
    private static LocalDate place(Point point) {
        return Optional.ofNullable(point.day())
                .or(() -> Optional.ofNullable(point.due()).map(Due::by))
                .orElse(LocalDate.MAX);
    }
}
