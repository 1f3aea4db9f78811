package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {

    @ParameterizedTest
    @CsvSource({
        "1,5,2008,2008-05-01",
        "01,05,2008,2008-05-01",
        "1st,May,2008,2008-05-01",
        "2nd,SEPTEMBER,2008,2008-09-02",
        "23rd,sept,2008,2008-09-23",
        " 11th , jun , 2008 ,2008-06-11",
        "١,٥,٢٠٠٨,2008-05-01",
        "１,５,２００８,2008-05-01",
    })
    void readsADateAsPeopleWriteIt(String day, String month, String year, String text) {
        assertThat(typed(day, month, year).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1,5,08", "1,x,2008", "first,5,2008", "1,ma,2008", "st,5,2008", "1,5,20O8", "<b>,5,2008"})
    void leavesWhatIsNoDateAsItIs(String day, String month, String year) {
        assertThat(typed(day, month, year).text()).doesNotMatch("\\d{4}-\\d{2}-\\d{2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12345", "+999999999", "-2008", "12345"})
    void noYearHasASignOrFiveDigits(String year) {
        assertThat(typed("1", "5", year).date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'','','',true", "' ','','',true", "1,'','',false"})
    void isEmptyWhenNothingWasTyped(String day, String month, String year, boolean empty) {
        assertThat(typed(day, month, year).isEmpty()).isEqualTo(empty);
    }

    private static DateInput typed(String day, String month, String year) {
        DateInput date = new DateInput();
        date.setDay(day);
        date.setMonth(month);
        date.setYear(year);
        return date;
    }
}
