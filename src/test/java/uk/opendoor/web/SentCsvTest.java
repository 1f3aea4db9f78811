package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentCsvTest {

    @Test
    void writesColumnsFirstAndQuotesWhatMustBeQuoted() {
        assertThat(written("Zoë \"Zo\", the first", 3, LocalDate.of(2026, 5, 1)))
                .isEqualTo("A,B,C\r\n\"Zoë \"\"Zo\"\", the first\",3,2026-05-01\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", "\t=1"})
    void wordsAreNeverAFormula(String words) {
        assertThat(written(words, -2, "-")).contains("'" + words).contains(",-2,'-");
    }

    private static String written(Object... row) {
        return SentCsv.written(List.of("A", "B", "C"), List.of(List.of(row)));
    }
}
