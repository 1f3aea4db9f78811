package uk.opendoor.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"123456", " 123 456 ", "123-456", "１２３４５６", "١٢٣٤٥٦", "१२३ ४५६", "1 2 3 4 5 6", "𝟏𝟐𝟑𝟒𝟓𝟔"})
    void isReadHoweverItIsTyped(String typed) {
        assertThat(TypedCode.digits(typed)).isEqualTo("123456");
    }
}
