package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablePageTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "'', NIL, 60, 0, 25",
                "'', '', 60, 0, 25",
                "25, 2, 60, 25, 50",
                "25, 3, 60, 50, 60",
                "25, 4, 60, 50, 60",
                "10, 1, 0, 0, 0",
                "10, 2, 10, 0, 10",
                "7, 2, 60, 25, 50",
                "-5, -1, 60, 0, 25",
                "100, 99999999999, 60, 0, 60",
                "25, 02, 60, 0, 25"
            },
            nullValues = "NIL")
    void staysOnAPageThatIsThere(String rows, String page, int count, int first, int last) {
        TablePage table = new TablePage(null, null, rows, page);
        assertThat(table.first(count)).isEqualTo(first);
        assertThat(table.last(count)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "NIL, NIL, NIL",
                "'', '', NIL",
                "name, '', asc",
                "name-down, NIL, desc",
                "due, name, asc",
                "name, due, NIL",
                "x';--, '', NIL"
            },
            nullValues = "NIL")
    void theHeadThatWasPressedGoesBeforeTheOrderThatWas(String order, String sort, String sorted) {
        assertThat(new TablePage(order, sort, null, null).sorted("name")).isEqualTo(sorted);
    }

    @Test
    void saysWhetherSomebodyAskedForAnOrder() {
        assertThat(new TablePage("", "", null, null).isUsed()).isFalse();
        assertThat(new TablePage("", "due", null, null).isUsed()).isTrue();
    }
}
