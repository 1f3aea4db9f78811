package uk.opendoor.status;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every day on which a status can change, with what happens that day. Between two of them it cannot: each rule looks
 * only at birthdays, at the ends of spells, at the 91st day, and at six months from the start of a time at home.
 */
final class TurningPoints {

    private final CareHistory history;
    private final SortedMap<LocalDate, Reason> points = new TreeMap<>();

    private TurningPoints(CareHistory history) {
        this.history = history;
    }

    /** When two things happen on one day, the one that comes first here is told. */
    static SortedMap<LocalDate, Reason> of(CareHistory history) {
        var points = new TurningPoints(history);
        points.addBirthdays();
        points.addEnoughDays();
        points.addCare();
        points.addHome();
        points.addOrders();
        return points.points;
    }

    private void addBirthdays() {
        var limits = history.limits();
        add(history.sixteenth(), "next.birthday", limits.leaverFrom());
        add(history.adult(), "next.birthday", limits.adult());
        add(history.educationFrom(), "next.birthday", limits.educationFrom());
        add(history.ends(), "next.birthday", limits.ends());
    }

    private void addEnoughDays() {
        int needed = history.limits().daysNeeded();
        history.enoughDaysOn().ifPresent(day -> add(day, "next.enoughDays", needed));
    }

    private void addCare() {
        for (var period : history.facts().care()) {
            period.to().ifPresent(day -> add(day, "next.careEnds"));
            add(period.from(), "next.careBegins");
        }
    }

    private void addHome() {
        for (var spell : history.home().stretches()) {
            add(history.settledAtHome(spell.from()), "next.settledAtHome", spell.from());
            if (!spell.isRunning()) {
                add(spell.until(), "next.homeEnds");
            }
        }
    }

    private void addOrders() {
        history.facts().specialGuardianshipFrom().ifPresent(day -> add(day, "next.specialGuardianship"));
        history.facts().plannedProgrammeEnds().ifPresent(day -> add(day, "next.programmeEnds"));
    }

    private void add(LocalDate day, String key, Object... args) {
        points.putIfAbsent(day, Reason.of(key, args));
    }
}
