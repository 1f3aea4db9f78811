package uk.opendoor.claim.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms that are to come, and numbers of payees. */
class PayRulesTest {

    private static final String BURSARY = "higher-education-bursary";

    private final PayRules rules = new PayRules(
            Pattern.compile("S[0-9]{6}"),
            "S104522",
            Map.of(
                    BURSARY,
                    List.of(
                            new PayRules.Term("Autumn", MonthDay.of(10, 1)),
                            new PayRules.Term("Spring", MonthDay.of(1, 15)),
                            new PayRules.Term("Summer", MonthDay.of(4, 22)))));

    @Test
    void suggestsEachTermOnceTheNextOneFirst() {
        assertThat(rules.suggest(BURSARY, LocalDate.of(2026, 11, 29)))
                .extracting(PayRules.Due::on)
                .containsExactly(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 4, 22), LocalDate.of(2027, 10, 1));
        assertThat(rules.suggest(BURSARY, LocalDate.of(2026, 10, 1)))
                .extracting(PayRules.Due::on)
                .containsExactly(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 15), LocalDate.of(2027, 4, 22));
    }

    @Test
    void suggestsNothingForWhatIsNotPaidByTerm() {
        assertThat(rules.suggest("setting-up-home", LocalDate.of(2026, 11, 29))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "104522", "S10452", "S1045222", "20-00-00 12345678", "=S104522", "s104522"})
    void refusesWhatIsNoNumberOfTheFinanceSystem(String typed) {
        assertThat(rules.isPayee(typed)).isFalse();
        assertThat(rules.isPayee("S104522")).isTrue();
    }
}
