package uk.opendoor.claim.pay.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.notify.transport.WrongSetting;

/** The account that pays, as it is configured. */
class PayerTest {

    private static final String IBAN = "GB17ODOR00000020304050";

    @Test
    void isThereWithANameAndAnIban() {
        Payer payer = payer("Southshire County Council", "gb17 ODOR 0000 0020 3040 50");
        assertThatCode(payer::check).doesNotThrowAnyException();
        assertThat(payer.account()).contains(new Payer.Account("Southshire County Council", IBAN));
        assertThat(payer.account().orElseThrow().sortCode()).isEqualTo("000000");
    }

    @Test
    void isNotThereWithoutBoth() {
        assertThatCode(payer("", "")::check).doesNotThrowAnyException();
        assertThat(payer("", " ").account()).isEmpty();
        assertThat(new Payer(Optional.empty(), Optional.empty()).account()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Council, GB18ODOR00000020304050",
        "Council, DE89370400440532013000",
        "Council, 20304050",
        "Council, ''",
        "'', GB17ODOR00000020304050"
    })
    void stopsTheStartIfItIsWrongAndNeverQuotesIt(String name, String iban) {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(payer(name, iban)::check)
                .satisfies(told -> assertThat(told.getMessage())
                        .startsWith("PAY_FROM_")
                        .doesNotContain(iban.isEmpty() ? "Council" : iban));
    }

    private static Payer payer(String name, String iban) {
        return new Payer(Optional.of(name), Optional.of(iban));
    }
}
