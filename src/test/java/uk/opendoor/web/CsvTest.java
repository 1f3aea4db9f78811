package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void writesHeadsAndRows() {
        assertThat(Csv.of(List.of("Name", "Late"), List.of(List.of("Ada Moss", "3"), List.of("Bo Reed", "0"))))
                .isEqualTo("Name,Late\r\nAda Moss,3\r\nBo Reed,0\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00A0=1",
                "\uFF1D1+1",
                "=HYPERLINK(\"https://bad.example\",\"x\")"
            })
    void letsNoCellBeAFormula(String hostile) throws IOException {
        assertThat(readBack(hostile)).isEqualTo("'" + hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O’Hare, Ann", "say \"hi\"", "two\nlines", "Łukasz Żuk", "a=b", "12/03/2026", ""})
    void givesBackWhatWasPutIn(String text) throws IOException {
        assertThat(readBack(text)).isEqualTo(text);
    }

    private static String readBack(String cell) throws IOException {
        String csv = Csv.of(List.of("Name", "Late"), List.of(List.of(cell, "1")));
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
            List<String> row = parser.getRecords().get(1).toList();
            assertThat(row).hasSize(2);
            return row.get(0);
        }
    }
}
