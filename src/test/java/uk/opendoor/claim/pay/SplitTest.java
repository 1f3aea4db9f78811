package uk.opendoor.claim.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.shared.Money;

/** Instalments are the sum, to the penny. */
class SplitTest {

    @Property(seed = "36")
    void isAlwaysExactlyTheSum(
            @ForAll @LongRange(min = Split.MOST, max = 999_999_999) long pence,
            @ForAll @IntRange(min = 1, max = Split.MOST) int parts) {
        Money sum = new Money(BigDecimal.valueOf(pence, 2));
        List<Money> split = Split.equally(sum, parts);
        assertThat(split).hasSize(parts);
        assertThat(split.stream().reduce(Money.NOTHING, Money::plus)).isEqualTo(sum);
        assertThat(split.subList(0, parts - 1)).allMatch(split.get(0)::equals);
        Money last = split.get(parts - 1);
        assertThat(last.minus(split.get(0)).pounds()).isLessThan(BigDecimal.valueOf(parts, 2));
    }

    @Test
    void putsWhatDoesNotDivideIntoTheLastOne() {
        assertThat(Split.equally(money("2000"), 3)).containsExactly(money("666.66"), money("666.66"), money("666.68"));
    }

    @ParameterizedTest
    @CsvSource({"0.02, 3", "10, 0", "10, 13", "0, 1"})
    void refusesWhatCannotBeDivided(String sum, int parts) {
        assertThatIllegalArgumentException().isThrownBy(() -> Split.equally(money(sum), parts));
    }

    private static Money money(String pounds) {
        return new Money(new BigDecimal(pounds));
    }
}
