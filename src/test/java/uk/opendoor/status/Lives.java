package uk.opendoor.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import uk.opendoor.status.CarePeriod.Basis;
import uk.opendoor.status.Confinement.Place;

/** Made-up lives, crowded around the days on which the rules turn: 14, 16, 18, 91 days, six months. */
public final class Lives {

    private static final LocalDate LEAP_DAY = LocalDate.of(2008, 2, 29);

    private Lives() {}

    public static Arbitrary<CareFacts> any() {
        return Combinators.combine(births(), askedDays(), cares(), confinements(), homes(), guardianships())
                .flatAs((born, on, care, confined, home, guardian) -> Combinators.combine(
                                Arbitraries.of(true, false), days(24, 27).injectNull(0.7))
                        .as((education, programme) -> new CareFacts(
                                born,
                                born.plusDays(on),
                                care.stream().map(draft -> draft.care(born)).toList(),
                                confined.stream()
                                        .map(draft -> draft.confined(born))
                                        .toList(),
                                home.stream().map(draft -> draft.home(born)).toList(),
                                Optional.ofNullable(guardian).map(day -> guardianship(born, care, day)),
                                education,
                                Optional.ofNullable(programme).map(born::plusDays))));
    }

    /** A time in care that counts, in the life of whoever was born that day. */
    static Arbitrary<CarePeriod> counted(LocalDate born) {
        return drafts(12, 19).map(draft -> draft.care(born)).filter(period -> !period.isShortBreaks());
    }

    private static Arbitrary<LocalDate> births() {
        var near = between(-2, 700).map(LEAP_DAY::plusDays);
        return Arbitraries.oneOf(Arbitraries.just(LEAP_DAY), near);
    }

    private static Arbitrary<List<Draft>> cares() {
        return Arbitraries.oneOf(drafts(12, 19), drafts(15, 18)).list().ofMaxSize(5);
    }

    private static Arbitrary<List<Draft>> confinements() {
        return drafts(15, 17).list().ofMaxSize(2);
    }

    private static Arbitrary<List<Draft>> homes() {
        return drafts(15, 18).list().ofMaxSize(3);
    }

    private static Arbitrary<Integer> guardianships() {
        return days(12, 19).injectNull(0.6);
    }

    /** Days since birth, more often than not close to a birthday. */
    private static Arbitrary<Integer> days(int fromAge, int toAge) {
        var anywhere = between(fromAge * 365, toAge * 365);
        var closeToBirthday = Combinators.combine(between(fromAge, toAge), between(-2, 6))
                .as((age, days) -> age * 365 + age / 4 + days);
        return Arbitraries.oneOf(anywhere, closeToBirthday);
    }

    private static Arbitrary<Draft> drafts(int fromAge, int toAge) {
        var lengths = Arbitraries.oneOf(
                between(1, 40), between(88, 93), between(178, 190), between(300, 1500), Arbitraries.just(0));
        return Combinators.combine(days(fromAge, toAge), lengths, between(0, 5)).as(Draft::new);
    }

    /** Every other order is made on the day that the first time in care ends. */
    private static LocalDate guardianship(LocalDate born, List<Draft> care, int day) {
        return care.isEmpty() || day % 2 == 0
                ? born.plusDays(day)
                : care.get(0).end(born).orElse(born.plusDays(day));
    }

    private static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most).withDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Integer> askedDays() {
        return Arbitraries.oneOf(days(10, 27), days(16, 18), days(18, 25));
    }

    /** A spell before its birthday is known; a length of 0 is one that is still running. */
    private record Draft(int start, int length, int kind) {

        CarePeriod care(LocalDate born) {
            var basis = Basis.values()[kind % Basis.values().length];
            return new CarePeriod(born.plusDays(start), end(born), basis);
        }

        Confinement confined(LocalDate born) {
            return new Confinement(born.plusDays(start), end(born), Place.DETAINED);
        }

        HomeSpell home(LocalDate born) {
            return new HomeSpell(born.plusDays(start), end(born));
        }

        private Optional<LocalDate> end(LocalDate born) {
            return length == 0 ? Optional.empty() : Optional.of(born.plusDays(start + length));
        }
    }
}
