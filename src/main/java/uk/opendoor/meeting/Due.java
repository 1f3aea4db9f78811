package uk.opendoor.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.deadline.Deadline;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.deadline.NoBankHolidays;
import uk.opendoor.shared.Kind;

/**
 * By when a meeting must be, or what comes before it, after one time limit.
 *
 * @param from what it is counted from
 * @param by the last day on which it is kept
 * @param inTime whether it is kept by the day that is booked
 */
public record Due(Deadline limit, LocalDate from, LocalDate by, boolean inTime) {

    /** A change on the first day after this is at short notice; see deadlines.yaml. */
    static final String NOTICE = "meeting-change-notice";

    /** By this the chair is asked to leave somebody out; see deadlines.yaml. */
    private static final String EXCLUSION = "exclusion-request";

    private static final String NEEDS = "meeting-needs";

    /**
     * By when a meeting must be.
     *
     * @return nothing if no limit runs, none was in force, or nobody has listed the bank holidays yet
     */
    public static Optional<Due> of(Started started, LocalDate booked, Deadlines deadlines) {
        return Optional.ofNullable(started)
                .filter(one -> one.rule() != null)
                .flatMap(one -> of(one.rule(), one.from(), booked, deadlines));
    }

    /** The limits that can run to a meeting of a kind, as they are today. */
    public static List<Deadline> limits(MeetingKind kind, LocalDate today, Deadlines deadlines) {
        return kind.limits().stream()
                .map(rule -> deadlines.find(rule, today))
                .flatMap(Optional::stream)
                .toList();
    }

    /** By when the parents have the report, for a kind of meeting before which they get one. */
    public static Optional<LocalDate> report(MeetingKind kind, LocalDate booked, Deadlines deadlines) {
        return kind.report()
                .flatMap(rule -> of(rule, booked, booked, deadlines))
                .map(Due::by);
    }

    /** By when the chair is asked to leave somebody out. */
    public static Optional<LocalDate> exclusionAsked(LocalDate booked, Deadlines deadlines) {
        return of(EXCLUSION, booked, booked, deadlines).map(Due::by);
    }

    /** The last day on which what somebody needs to take part is asked for in time. */
    public static Optional<LocalDate> needs(LocalDate meeting, Deadlines deadlines) {
        return of(NEEDS, meeting, meeting, deadlines).map(Due::by);
    }

    /** Whether a change of a meeting on that day is inside the notice period; if nobody can count it, it is. */
    public static boolean isShortNotice(LocalDate today, LocalDate booked, Deadlines deadlines) {
        return of(NOTICE, booked, booked, deadlines)
                .map(due -> today.isAfter(due.by()))
                .orElse(true);
    }

    private static Optional<Due> of(String rule, LocalDate from, LocalDate booked, Deadlines deadlines) {
        try {
            return deadlines.find(rule, from).map(limit -> {
                LocalDate by = limit.due(from, deadlines.workingDays());
                return new Due(limit, from, by, !booked.isAfter(by));
            });
        } catch (NoBankHolidays notListedYet) {
            return Optional.empty();
        }
    }

    public String name() {
        return limit.name();
    }

    public String says() {
        return limit.says();
    }

    public Kind kind() {
        return limit.kind();
    }

    public String law() {
        return limit.source().law();
    }

    public boolean toBeChecked() {
        return limit.source().toBeChecked();
    }
}
