package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "10.15, 10:15",
        "10:15, 10:15",
        "1015, 10:15",
        " 9.05 , 09:05",
        "3pm, 15:00",
        "3 PM, 15:00",
        "3.30 p.m., 15:30",
        "12am, 00:00",
        "12 pm, 12:00",
        "2.30 PM, 14:30",
        " 11am , 11:00",
        "midday, 12:00",
        "15:30, 15:30",
        "03.30, 03:30",
        "00:00, 00:00",
        "23.59, 23:59",
        "7.45, 07:45"
    })
    void readsATimeAsPeopleTypeIt(String typed, LocalTime means) {
        assertThat(new TypedTime(typed).time()).contains(means);
        assertThat(new TypedTime(typed).isTwofold()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.30", "6.59", "3", "9", "11", "14", "1:00"})
    void asksWhetherItWasTheMorningOrTheAfternoon(String typed) {
        assertThat(new TypedTime(typed).isTwofold()).isTrue();
        assertThat(new TypedTime(typed).time()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24:00",
                "10.60",
                "13pm",
                "0am",
                "0pm",
                "10:3",
                "-1",
                "soon",
                "10.15.30",
                "-3pm",
                "3xm",
                "999999999999",
                "<b>",
                "１０：１５"
            })
    void whatIsNoTimeIsNone(String typed) {
        assertThat(new TypedTime(typed).time()).isEmpty();
        assertThat(new TypedTime(typed).isTwofold()).isFalse();
        assertThat(new TypedTime(typed).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void itCanBeLeftOut(String typed) {
        assertThat(new TypedTime(typed).isEmpty()).isTrue();
        assertThat(new TypedTime(typed).time()).isEmpty();
    }

    @Test
    void aWholeHourNeedsItsHalfOfTheDay() {
        assertThat(new TypedTime("15").isTwofold()).isTrue();
    }
}
