package uk.opendoor.adviser.oc3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import uk.opendoor.adviser.care.CareSpell;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.shared.PersonId;

/** What must hold for all codes and all times in care. The seeds are fixed, so every run tries the same. */
class CheckPropertiesTest {

    private static final CollectionYear YEAR = new CollectionYear(2026);
    private static final Set<Check> OF_THE_CODES =
            EnumSet.of(Check.C131, Check.C132, Check.C133, Check.C153, Check.C344, Check.C345);

    /** A second reading of what is published: the lines that pass, as one pattern. */
    private static final String PASSES = "YES (DOES) (HOME)|(NO|REFU|NREQ) (DOES|0) (HOME|0)|(DIED|RHOM) 0 0"
            .replace("DOES", "[FP][1245]|G[456]")
            .replace("HOME", "[BCDEGHKRTUVWYZ][12]|[SX]2");

    @Property(seed = "903", tries = 3000)
    void theCodesThatPassAreThoseThatThePapersName(@ForAll("codes") Codes codes) {
        Line line = new Line(YEAR, LocalDate.of(2006, 10, 10), 20, codes, List.of(), true);
        boolean passes = Check.failing(line).stream().noneMatch(OF_THE_CODES::contains);
        assertThat(passes)
                .isEqualTo((codes.inTouch() + " " + codes.activity() + " " + codes.accommodation()).matches(PASSES));
        Statistics.collect(passes);
        Statistics.coverage(coverage ->
                List.of(true, false).forEach(one -> coverage.check(one).count(count -> count > 100)));
    }

    @Property(seed = "187", tries = 500)
    void theOrderOfTheTimesInCareChangesNothing(
            @ForAll("births") LocalDate bornOn, @ForAll("care") List<CareSpell> care) {
        List<CareSpell> turned = new ArrayList<>(care);
        Collections.reverse(turned);
        assertThat(Check.failing(line(bornOn, turned))).isEqualTo(Check.failing(line(bornOn, care)));
    }

    /** From 19 on it does not matter when care ended; before, who was in care on the birthday is never asked for. */
    @Property(seed = "1007", tries = 500)
    void whoIsAskedForWasNotInCareOnTheBirthday(
            @ForAll("births") LocalDate bornOn, @ForAll("care") List<CareSpell> care) {
        Line line = line(bornOn, care);
        boolean inCare = care.stream()
                .anyMatch(spell -> !spell.since().isAfter(line.birthday())
                        && spell.until().map(line.birthday()::isBefore).orElse(true));
        if (line.age() > 18) {
            assertThat(Check.wants(line)).isTrue();
        } else if (inCare) {
            assertThat(Check.wants(line)).isFalse();
        }
    }

    private static Line line(LocalDate bornOn, List<CareSpell> care) {
        return new Line(YEAR, bornOn, YEAR.age(bornOn).orElseThrow(), null, care, true);
    }

    @Provide
    Arbitrary<Codes> codes() {
        return Combinators.combine(
                        Arbitraries.of("YES", "YES", "NO", "REFU", "NREQ", "RHOM", "DIED", "yes", ""),
                        Arbitraries.of("F1", "P5", "G4", "G6", "F2", "P4", "0", "0", "F3", "G1", "00"),
                        Arbitraries.of("U1", "B2", "S2", "X2", "Z1", "0", "0", "S1", "X1", "A1", "U3", "U"))
                .as(Codes::new);
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return days(LocalDate.of(2005, 4, 1), 5 * 365 - 1);
    }

    @Provide
    Arbitrary<List<CareSpell>> care() {
        return Combinators.combine(
                        days(LocalDate.of(2022, 1, 1), 5 * 365),
                        Arbitraries.integers().between(1, 1500).injectNull(0.2))
                .as((since, days) -> new CareSpell(
                        "s",
                        new PersonId("young"),
                        SpellKind.CARE_ORDER,
                        since,
                        days == null ? null : since.plusDays(days)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Arbitrary<LocalDate> days(LocalDate first, int many) {
        return Arbitraries.integers().between(0, many).map(first::plusDays);
    }
}
