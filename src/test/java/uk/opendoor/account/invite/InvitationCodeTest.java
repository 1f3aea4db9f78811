package uk.opendoor.account.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationCodeTest {

    private static final InvitationCode CODE = new InvitationCode("K10M2XPR9VFA");

    @Test
    void isPrintedInThreeGroups() {
        assertThat(CODE.printed()).isEqualTo("K10M-2XPR-9VFA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K10M-2XPR-9VFA",
                "k10m2xpr9vfa",
                " k10m 2xpr 9vfa ",
                "KiOm-2xpr-9ufa",
                "KLoM–2XPR—9VFA",
                "K10M.2XPR,9VFA\u200b",
                "K I O M 2 X P R 9 V F A"
            })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(InvitationCode.read(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K10M-2XPR-9VF", "K10M-2XPR-9VFAA", "K10M-2XPR-9VF!", "К10М-2ХРR-9VFA", "123456"})
    void isNotReadOutOfSomethingElse(String typed) {
        assertThat(InvitationCode.read(typed)).isEmpty();
    }

    @Test
    void noTwoCharactersOfItLookAlike() {
        assertThat(InvitationCode.ALPHABET).hasSize(32).doesNotContain("I", "L", "O", "U");
    }

    @Test
    void theSameFormMakesTheSameCodeAndAnotherAnother() {
        assertThat(InvitationCode.of("one")).isEqualTo(InvitationCode.of("one"));
        assertThat(IntStream.range(0, 1000).mapToObj(i -> InvitationCode.of("form " + i)))
                .doesNotHaveDuplicates()
                .allSatisfy(
                        code -> assertThat(InvitationCode.read(code.printed())).contains(code));
    }

    @Test
    void itsFingerprintDoesNotShowIt() {
        assertThat(CODE.fingerprint())
                .hasSize(64)
                .isEqualTo(CODE.fingerprint())
                .isNotEqualTo(InvitationCode.of("another").fingerprint());
        assertThat(CODE).hasToString("InvitationCode");
    }
}
