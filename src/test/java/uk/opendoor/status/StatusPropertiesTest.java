package uk.opendoor.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import uk.opendoor.shared.Birthdays;

/** What must hold for every life, whoever's it is. The seeds are fixed, so every run tries the same lives. */
class StatusPropertiesTest {

    /**
     * How much help a status brings. Being looked after and qualifying stand level, as do eligible, relevant and
     * former relevant: care at 17 turns the one into the other and neither is worse.
     */
    private static final Map<CareLeaverStatus, Integer> HELP = Map.of(
            CareLeaverStatus.NONE, 0,
            CareLeaverStatus.LOOKED_AFTER, 1,
            CareLeaverStatus.QUALIFYING, 1,
            CareLeaverStatus.ELIGIBLE, 2,
            CareLeaverStatus.RELEVANT, 2,
            CareLeaverStatus.FORMER_RELEVANT, 2);

    private final StatusRules rules = new StatusRules(England.limits());

    @Property(seed = "16", tries = 300)
    void theOrderOfSpellsChangesNothing(@ForAll("lives") CareFacts facts, @ForAll @IntRange(max = 99) int seed) {
        assertThat(rules.evaluate(with(facts, shuffled(facts.care(), seed), shuffled(facts.homeWithParent(), seed))))
                .isEqualTo(rules.evaluate(facts));
    }

    @Property(seed = "17", tries = 300)
    void splittingSpellsInTwoChangesNothing(@ForAll("lives") CareFacts facts) {
        var split = with(
                facts,
                split(facts.care(), this::firstHalf, this::secondHalf),
                split(facts.homeWithParent(), this::firstHalf, this::secondHalf));
        var answer = rules.evaluate(split);
        assertThat(answer.status()).isEqualTo(rules.evaluate(facts).status());
        assertThat(answer.daysCounted()).isEqualTo(rules.evaluate(facts).daysCounted());
        assertThat(answer.nextChange().map(NextChange::on))
                .isEqualTo(rules.evaluate(facts).nextChange().map(NextChange::on));
    }

    /** It holds for all facts, as long as what is added is not short breaks: those take a child out of relevant. */
    @Property(seed = "18", tries = 1000)
    void moreCareThatCountsNeverBringsLessHelp(@ForAll("livesWithMoreCare") Tuple2<CareFacts, CarePeriod> more) {
        var facts = more.get1();
        var longer = new ArrayList<>(facts.care());
        longer.add(more.get2());
        var before = rules.on(facts, facts.on());
        var after = rules.on(with(facts, longer, facts.homeWithParent()), facts.on());
        assertThat(HELP.get(after)).isGreaterThanOrEqualTo(HELP.get(before));
    }

    @Property(seed = "19", tries = 150)
    void theNextChangeIsTheFirstDayThatIsDifferent(@ForAll("lives") CareFacts facts) {
        var change = rules.evaluate(facts).nextChange();
        assertThat(change.map(NextChange::on)).isEqualTo(firstDifferentDay(facts));
        change.ifPresent(next -> assertThat(next.status()).isEqualTo(rules.on(facts, next.on())));
    }

    @Property(seed = "20", tries = 25)
    void theTimelineSaysTheSameAsEachDay(@ForAll("lives") CareFacts facts) {
        var timeline = rules.timeline(facts);
        var grounds = grounds(facts);
        facts.dateOfBirth()
                .datesUntil(facts.dateOfBirth().plusYears(28))
                .forEach(day -> assertThat(timeline.on(day)).isEqualTo(rules.on(facts, day)));
    }

    /** A second, slower reading of the rules for counting: look at each day by itself. */
    @Property(seed = "21", tries = 200)
    void daysAreCountedAsIfOneByOne(@ForAll("lives") CareFacts facts) {
        var birthdays = new Birthdays(facts.dateOfBirth());
        long days = birthdays
                .at(14)
                .datesUntil(birthdays.at(18))
                .filter(day -> !day.isAfter(facts.on()))
                .filter(day -> facts.care().stream().anyMatch(period -> !period.isShortBreaks() && period.covers(day)))
                .count();
        assertThat(rules.evaluate(facts).daysCounted()).isEqualTo(days);
    }

    /** Lives that never met a rule would prove nothing about it. */
    @Property(seed = "22", tries = 1200)
    void theLivesMeetEveryRule(@ForAll("lives") CareFacts facts) {
        Statistics.collect(grounds(facts).on(facts.on()));
        Statistics.coverage(coverage -> Arrays.stream(Ground.values())
                .forEach(ground -> coverage.check(ground).count(count -> count > 2)));
    }

    @Provide
    Arbitrary<CareFacts> lives() {
        return Lives.any();
    }

    @Provide
    Arbitrary<Tuple2<CareFacts, CarePeriod>> livesWithMoreCare() {
        return Lives.any().flatMap(facts -> Lives.counted(facts.dateOfBirth()).map(period -> Tuple.of(facts, period)));
    }

    private Optional<LocalDate> firstDifferentDay(CareFacts facts) {
        var grounds = grounds(facts);
        var now = grounds.on(facts.on()).status();
        return facts.on()
                .datesUntil(facts.dateOfBirth().plusYears(28))
                .filter(day -> grounds.on(day).status() != now)
                .findFirst();
    }

    private static Grounds grounds(CareFacts facts) {
        return new Grounds(new CareHistory(facts, England.limits()));
    }

    private static <T> List<T> shuffled(List<T> list, int seed) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    private static <T extends Spell> List<T> split(List<T> spells, Function<T, T> first, Function<T, T> second) {
        return spells.stream()
                .flatMap(spell -> middle(spell).isPresent()
                        ? List.of(first.apply(spell), second.apply(spell)).stream()
                        : List.of(spell).stream())
                .toList();
    }

    private CarePeriod firstHalf(CarePeriod period) {
        return new CarePeriod(period.from(), middle(period), period.basis());
    }

    private CarePeriod secondHalf(CarePeriod period) {
        return new CarePeriod(middle(period).orElseThrow(), period.to(), period.basis());
    }

    private HomeSpell firstHalf(HomeSpell spell) {
        return new HomeSpell(spell.from(), middle(spell));
    }

    private HomeSpell secondHalf(HomeSpell spell) {
        return new HomeSpell(middle(spell).orElseThrow(), spell.to());
    }

    /** A day inside the spell, unless it holds only one. */
    private static Optional<LocalDate> middle(Spell spell) {
        var end = spell.to().orElse(spell.from().plusYears(1)).toEpochDay();
        long half = (end - spell.from().toEpochDay()) / 2;
        return half == 0 ? Optional.empty() : Optional.of(spell.from().plusDays(half));
    }

    private static CareFacts with(CareFacts facts, List<CarePeriod> care, List<HomeSpell> home) {
        return new CareFacts(
                facts.dateOfBirth(),
                facts.on(),
                care,
                facts.confined(),
                home,
                facts.specialGuardianshipFrom(),
                facts.fullTimeEducation(),
                facts.plannedProgrammeEnds());
    }
}
