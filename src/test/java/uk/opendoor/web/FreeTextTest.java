package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.shared.Messages;

class FreeTextTest {

    private final FieldErrors errors = new FieldErrors();

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "12345678901234567890", "  1234567890  ", "Łódź 😀 über"})
    void takesWhatIsLongEnoughAndNotTooLong(String typed) {
        check(typed);
        assertThat(errors.added()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "short", "         9", "123456789012345678901"})
    void saysWhatIsWrongBesideTheBox(String typed) {
        check(typed);
        assertThat(errors.added())
                .singleElement()
                .satisfies(error -> assertThat(error.box()).isEqualTo("reason"));
    }

    @Test
    void aFormWithoutTheFieldIsAnEmptyOne() {
        check(null);
        assertThat(errors.added()).extracting(FieldError::field).containsExactly("reason");
    }

    @Test
    void keepsLinesAndDropsSignsThatNobodySees() {
        assertThat(new FreeText("reason", "glass.reason", " one\u0000\u0007\ntwo ").text())
                .isEqualTo("one\ntwo");
    }

    private void check(String typed) {
        new FreeText("reason", "glass.reason", typed).check(10, 20, errors, new Messages());
    }
}
