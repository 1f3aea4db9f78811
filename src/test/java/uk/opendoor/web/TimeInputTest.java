package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeInputTest {

    @ParameterizedTest
    @CsvSource({
        "10:30, 10:30",
        "10.30, 10:30",
        "14, 14:00",
        "9, 09:00",
        "2pm, 14:00",
        "2.30 PM, 14:30",
        "12pm, 12:00",
        "12am, 00:00",
        "' 11am ', 11:00"
    })
    void readsATimeAsPeopleTypeIt(String typed, LocalTime time) {
        assertThat(TimeInput.read(typed)).contains(time);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "noon", "24:00", "10:60", "13pm", "0pm", "10:3", "1030", "-1", "10:30:00"})
    void refusesWhatIsNone(String typed) {
        assertThat(TimeInput.read(typed)).isEmpty();
    }
}
