package uk.opendoor.claim.coming;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opendoor.entitlement.Entitlement;
import uk.opendoor.entitlement.Version;
import uk.opendoor.shared.Kind;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.Payer;
import uk.opendoor.shared.Source;
import uk.opendoor.shared.Sure;
import uk.opendoor.shared.Unit;

/** A sum that changes, begins or ends on 1 April, seen from the November before. */
class ComingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    @Test
    void aSumThatChangesIsSaidOnceWithWhoHasItThen() {
        List<ComingRule> rules = coming(
                one(version("3000.00", LocalDate.of(2023, 4, 1), APRIL.minusDays(1)), version("3500.00", APRIL, null)));
        assertThat(rules).singleElement().satisfies(rule -> {
            assertThat(rule.from()).isEqualTo(APRIL);
            assertThat(rule.before()).isEqualTo(money("3000"));
            assertThat(rule.after()).isEqualTo(money("3500"));
            assertThat(rule.ends()).isFalse();
            assertThat(rule.people()).as("on 1 April").isEqualTo(7);
            assertThat(rule.waiting()).isEqualTo(2);
        });
    }

    @Test
    void whatEndsCountsWhoHadItUntilThen() {
        assertThat(coming(one(version("50.00", LocalDate.of(2023, 4, 1), APRIL.minusDays(1)))))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.ends()).isTrue();
                    assertThat(rule.after()).isNull();
                    assertThat(rule.people()).as("on 31 March").isEqualTo(5);
                });
    }

    @Test
    void whatHasStartedOrIsFarAwayOrNotInForceIsNotSaid() {
        assertThat(coming(one(version("50.00", TODAY, null)))).isEmpty();
        assertThat(coming(one(version("50.00", TODAY.plusYears(1).plusDays(1), null))))
                .isEmpty();
        assertThat(coming(one(version("50.00", null, null)))).isEmpty();
        assertThat(coming(one(version("50.00", TODAY.plusYears(1), null)))).hasSize(1);
    }

    @Test
    void everybodyIsAskedOnceForEachDay() {
        List<LocalDate> asked = new ArrayList<>();
        Coming coming = new Coming(
                day -> {
                    asked.add(day);
                    return Map.of();
                },
                Map.of());
        Entitlement starts = one(version("50.00", APRIL, null));
        coming.between(List.of(starts, starts, starts), TODAY, TODAY.plusYears(1));
        assertThat(asked).containsExactly(APRIL);
    }

    private static List<ComingRule> coming(Entitlement one) {
        return new Coming(day -> Map.of("money", day.isBefore(APRIL) ? 5L : 7L), Map.of("money", 2L))
                .between(List.of(one), TODAY, TODAY.plusYears(1));
    }

    private static Entitlement one(Version... versions) {
        return new Entitlement(
                "money",
                "Money",
                List.of(),
                Kind.CHOICE,
                Payer.COUNTY,
                false,
                false,
                "/offer/money/money",
                "Why.",
                List.of(versions),
                Map.of());
    }

    private static Version version(String pounds, LocalDate from, LocalDate to) {
        return new Version(
                Optional.of(new BigDecimal(pounds)),
                Unit.ONCE,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                new Source("A law", Optional.empty(), Sure.CONFIRMED),
                TODAY);
    }

    private static Money money(String pounds) {
        return new Money(new BigDecimal(pounds));
    }
}
