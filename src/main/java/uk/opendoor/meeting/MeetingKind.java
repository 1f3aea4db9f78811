package uk.opendoor.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of meeting that the guide explains, each with the time limits that can run to it. */
public enum MeetingKind {
    STRATEGY_DISCUSSION(null),
    FAMILY_GROUP_MEETING(null),
    CHILD_IN_NEED_MEETING(null, "child-in-need-first-review", "child-in-need-later-reviews"),
    INITIAL_CONFERENCE("report-before-initial-conference", "initial-conference"),
    CORE_GROUP(null, "first-core-group", "later-core-groups"),
    REVIEW_CONFERENCE("report-before-review-conference", "first-review-conference", "later-review-conferences"),
    PRE_PROCEEDINGS_MEETING(null),
    LOOKED_AFTER_REVIEW(null, "first-looked-after-review", "second-looked-after-review", "later-looked-after-reviews"),
    PATHWAY_PLAN_REVIEW(null, "pathway-plan-review", "review-after-move");

    /** Those that coordinators book for a whole county. */
    private static final Set<MeetingKind> COORDINATED =
            EnumSet.of(INITIAL_CONFERENCE, REVIEW_CONFERENCE, LOOKED_AFTER_REVIEW);

    static final int NAME_LENGTH = 30;

    private final String report;
    private final List<String> limits;

    MeetingKind(String report, String... limits) {
        this.report = report;
        this.limits = List.of(limits);
    }

    /** As in the address of its guide. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<MeetingKind> of(String slug) {
        return List.of(values()).stream()
                .filter(kind -> kind.slug().equals(slug))
                .findFirst();
    }

    /** Whether a worker can ask the coordinators to book it. */
    public boolean isCoordinated() {
        return COORDINATED.contains(this);
    }

    /** The codes of the limits by one of which it must be held; none for a kind that has no limit. */
    public List<String> limits() {
        return limits;
    }

    /** The code of the limit for the report that a parent gets before it, if there is one. */
    public Optional<String> report() {
        return Optional.ofNullable(report);
    }
}
