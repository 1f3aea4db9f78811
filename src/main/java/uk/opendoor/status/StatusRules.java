package uk.opendoor.status;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Works out a status: Children Act 1989, sections 23A to 24B and Schedule 2, paragraph 19B, with SI 2010/959 and SI
 * 2010/2571. It keeps nothing, so one of these serves everybody.
 */
public final class StatusRules {

    private final StatusLimits limits;

    public StatusRules(StatusLimits limits) {
        this.limits = limits;
    }

    /** The status on any day, as these facts have it: what is running is taken to go on. */
    public CareLeaverStatus on(CareFacts facts, LocalDate day) {
        return new Grounds(new CareHistory(facts, limits)).on(day).status();
    }

    /** The status on the day that the facts ask about, why, and when it will next be another. */
    public StatusAnswer evaluate(CareFacts facts) {
        var history = new CareHistory(facts, limits);
        var ground = new Grounds(history).on(facts.on());
        return new StatusAnswer(
                ground.status(),
                history.daysCounted(facts.on()),
                limits.daysNeeded(),
                history.countedAfterSixteen(facts.on()),
                Reasons.of(history, ground, facts.on()),
                nextChange(history, ground.status()),
                officerShouldConfirm(history, ground));
    }

    /** The status on every day from birth on. */
    public StatusTimeline timeline(CareFacts facts) {
        var history = new CareHistory(facts, limits);
        return new StatusTimeline(
                new Grounds(history), TurningPoints.of(history).keySet(), facts.dateOfBirth());
    }

    private Optional<NextChange> nextChange(CareHistory history, CareLeaverStatus now) {
        var grounds = new Grounds(history);
        var later = TurningPoints.of(history).tailMap(history.facts().on().plusDays(1));
        return later.entrySet().stream()
                .filter(point -> grounds.on(point.getKey()).status() != now)
                .findFirst()
                .map(point -> new NextChange(
                        point.getKey(), grounds.on(point.getKey()).status(), point.getValue()));
    }

    private boolean officerShouldConfirm(CareHistory history, Ground ground) {
        var day = history.facts().on();
        return ground.officerShouldConfirm()
                || new Grounds(history).asChild(day).officerShouldConfirm()
                || history.shortBreaksBy(day)
                || history.specialGuardianshipBy(day)
                || new Grounds(history).homeCouldMatter(day);
    }
}
