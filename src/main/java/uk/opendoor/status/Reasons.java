package uk.opendoor.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says how a status was worked out, with the sums shown, the most important thing first. */
final class Reasons {

    private final CareHistory history;
    private final Ground ground;
    private final LocalDate day;
    private final List<Reason> reasons = new ArrayList<>();

    private Reasons(CareHistory history, Ground ground, LocalDate day) {
        this.history = history;
        this.ground = ground;
        this.day = day;
    }

    static List<Reason> of(CareHistory history, Ground ground, LocalDate day) {
        var reasons = new Reasons(history, ground, day);
        reasons.sayGround();
        reasons.sayDays();
        reasons.sayShortBreaks();
        reasons.sayHome();
        return reasons.reasons;
    }

    private void sayGround() {
        add("ground." + ground);
        if (ground.isAdult() && ground != Ground.ADULT_NOT_IN_CARE_AFTER_16) {
            add("atEighteen." + new Grounds(history).asChild(day));
        }
    }

    private void sayDays() {
        long days = history.daysCounted(day);
        if (days > 0) {
            add(
                    history.inCountedCare(day) ? "daysSoFar" : "days",
                    days,
                    history.limits().daysNeeded());
            sayAfterSixteen();
        } else if (day.isBefore(history.counting()) && history.inCare(day)) {
            add("daysNotYet", history.counting());
        }
    }

    private void sayAfterSixteen() {
        if (!day.isBefore(history.sixteenth())) {
            add(history.countedAfterSixteen(day) ? "afterSixteen" : "notAfterSixteen", history.sixteenth());
        }
    }

    private void sayShortBreaks() {
        if (history.shortBreaksBy(day)) {
            add("shortBreaks");
        }
    }

    private void sayHome() {
        if (ground == Ground.LEFT_CARE || ground == Ground.CONFINED_AT_16 || ground == Ground.SETTLED_AT_HOME) {
            history.homeSince(day).ifPresent(since -> add("home", since, history.settledAtHome(since)));
        }
    }

    private void add(String key, Object... args) {
        reasons.add(Reason.of(key, args));
    }
}
