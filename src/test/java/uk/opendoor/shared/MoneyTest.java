package uk.opendoor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "249, 249.00",
        "£249.5, 249.50",
        "'£1,250.50', 1250.50",
        "'  0 ', 0.00",
        "£ 12.30, 12.30",
        "9999999.99, 9999999.99",
    })
    void readsWhatPeopleType(String typed, BigDecimal pounds) {
        assertThat(Money.typed(typed))
                .hasValueSatisfying(sum -> assertThat(sum.pounds()).isEqualTo(pounds));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "-5",
                "1.234",
                "12,50",
                "1e3",
                "£",
                "ten",
                "1,2,3",
                "12345678",
                "99,999,999",
                "5 pounds",
                "٣",
                "NaN"
            })
    void takesNothingElse(String typed) {
        assertThat(Money.typed(typed)).isEmpty();
    }

    @Test
    void isNeverBelowNothingAndNeverLessThanAPenny() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> money("5").minus(money("5.01")));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> money("0.005"));
        assertThat(money("5").minus(money("5"))).isEqualTo(Money.NOTHING);
    }

    @Test
    void addsExactlyAndSaysWhatPeopleSay() {
        assertThat(money("0.1").plus(money("0.2"))).isEqualTo(money("0.3"));
        assertThat(money("78.13").times(4)).hasToString("£312.52");
        assertThat(money("3000")).hasToString("£3,000");
    }

    private static Money money(String pounds) {
        return new Money(new BigDecimal(pounds));
    }
}
