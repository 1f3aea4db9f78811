package uk.opendoor.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumberTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 3", "9999, 9999", "99999, 0", "-1, 0", "'', 0", "1e3, 0", "٣, 0", ", 0"})
    void isNothingButAShortNumber(String typed, int number) {
        assertThat(PageNumber.read(typed)).isEqualTo(number);
    }
}
