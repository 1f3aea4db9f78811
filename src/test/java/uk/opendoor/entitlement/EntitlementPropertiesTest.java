package uk.opendoor.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.opendoor.status.CareFacts;
import uk.opendoor.status.England;
import uk.opendoor.status.Lives;
import uk.opendoor.status.StatusRules;

/** The days that the check names are those that a look at every single day would find. */
class EntitlementPropertiesTest {

    private static final Entitlements ALL = SouthshireEntitlementsTest.read();
    private final StatusRules rules = new StatusRules(England.limits());

    @Property(seed = "31", tries = 60)
    void fromAndUntilAreTheEdgesOfEachRunOfDays(
            @ForAll("lives") CareFacts facts, @ForAll("circumstances") Circumstances circumstances) {
        var person = new Applicant(facts, circumstances, rules.timeline(facts));
        for (var entitled : new EntitlementCheck(ALL, rules).of(facts, circumstances)) {
            var entitlement = entitled.entitlement();
            assertThat(entitled.now()).isEqualTo(entitlement.isFor(person, facts.on()));
            assertThat(entitled.from()).isEqualTo(firstOfRun(entitlement, person));
            assertThat(entitled.until()).isEqualTo(firstDay(entitlement, person, entitled.from(), false));
            assertThat(entitled.version())
                    .isEqualTo(entitlement
                            .on(entitled.now() ? facts.on() : entitled.from())
                            .orElseThrow());
        }
    }

    @Property(seed = "32", tries = 60)
    void whatIsLeftOutIsTheirsOnNoLaterDay(
            @ForAll("lives") CareFacts facts, @ForAll("circumstances") Circumstances circumstances) {
        var person = new Applicant(facts, circumstances, rules.timeline(facts));
        var listed = new EntitlementCheck(ALL, rules)
                .of(facts, circumstances).stream().map(Entitled::entitlement).toList();
        ALL.all().stream()
                .filter(entitlement -> !listed.contains(entitlement))
                .forEach(entitlement -> assertThat(firstDay(entitlement, person, facts.on(), true))
                        .isEmpty());
    }

    @Provide
    Arbitrary<CareFacts> lives() {
        return Lives.any();
    }

    @Provide
    Arbitrary<Circumstances> circumstances() {
        var either = Arbitraries.of(true, false);
        return Combinators.combine(Arbitraries.of(Course.class).injectNull(0.3), either, either)
                .as((course, child, moving) ->
                        new Circumstances(Optional.empty(), Optional.ofNullable(course), child, moving));
    }

    private static LocalDate firstOfRun(Entitlement entitlement, Applicant person) {
        var day = person.facts().on();
        if (!entitlement.isFor(person, day)) {
            return firstDay(entitlement, person, day, true).orElseThrow();
        }
        while (entitlement.isFor(person, day.minusDays(1))) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static Optional<LocalDate> firstDay(Entitlement entitlement, Applicant person, LocalDate from, boolean is) {
        return from.datesUntil(LocalDate.of(2042, 1, 1))
                .filter(day -> entitlement.isFor(person, day) == is)
                .findFirst();
    }
}
