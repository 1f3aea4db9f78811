package uk.opendoor.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.status.CareFacts;
import uk.opendoor.status.StatusRules;

/** Finds what one person can get, now or later. It keeps nothing. */
public final class EntitlementCheck {

    private final Entitlements entitlements;
    private final StatusRules rules;

    public EntitlementCheck(Entitlements entitlements, StatusRules rules) {
        this.entitlements = entitlements;
        this.rules = rules;
    }

    /** What is theirs on the day that the facts ask about, or will be; what is over or never theirs is left out. */
    public List<Entitled> of(CareFacts facts, Circumstances circumstances) {
        var person = new Applicant(facts, circumstances, rules.timeline(facts));
        return entitlements.all().stream()
                .flatMap(entitlement -> entitled(entitlement, person).stream())
                .toList();
    }

    private static Optional<Entitled> entitled(Entitlement entitlement, Applicant person) {
        var on = person.facts().on();
        return Run.around(on, entitlement.turningPoints(person), day -> entitlement.isFor(person, day))
                .map(run -> entitled(entitlement, person, run));
    }

    private static Entitled entitled(Entitlement entitlement, Applicant person, Run run) {
        var on = person.facts().on();
        boolean now = !run.from().isAfter(on);
        LocalDate asOf = now ? on : run.from();
        return new Entitled(
                entitlement,
                entitlement.on(asOf).orElseThrow(),
                now,
                run.from(),
                run.until(),
                person.circumstances().district().map(entitlement.districts()::get));
    }
}
