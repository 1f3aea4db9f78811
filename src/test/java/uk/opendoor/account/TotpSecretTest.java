package uk.opendoor.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.shared.PersonId;

class TotpSecretTest {

    /** The key of RFC 6238, Appendix B: the text 12345678901234567890. */
    private static final TotpSecret SECRET = new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void showsWhatTheStandardSays(long seconds, String code) {
        assertThat(SECRET.step(code, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
    }

    @Test
    void takesACodeHalfAMinuteEarlyOrLateAndNoMore() {
        assertThat(SECRET.step("081804", Instant.ofEpochSecond(1111111109 + 30)))
                .isPresent();
        assertThat(SECRET.step("081804", Instant.ofEpochSecond(1111111109 - 30)))
                .isPresent();
        assertThat(SECRET.step("081804", Instant.ofEpochSecond(1111111109 + 61)))
                .isEmpty();
        assertThat(SECRET.step("", Instant.ofEpochSecond(1111111109))).isEmpty();
    }

    @Test
    void countsACodeOnce() {
        Account account = new Account(PersonId.random(), Instant.EPOCH);
        account.pairWith(SECRET.text(), 10);
        assertThat(account.use(10)).isFalse();
        assertThat(account.use(11)).isTrue();
        assertThat(account.use(11)).isFalse();
        assertThat(account.use(10)).isFalse();
    }

    @Test
    void canBeCopiedByHandOrTakenByALink() {
        assertThat(TotpSecret.random().text()).matches("[A-Z2-7]{32}");
        assertThat(SECRET.spaced()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(SECRET.link("Open Door", "a b@work.example"))
                .isEqualTo("otpauth://totp/Open%20Door:a%20b%40work.example"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Open%20Door");
    }
}
