package uk.opendoor.adviser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-01");
    private static final LocalDate DAY = LocalDate.parse("2026-11-25");

    @Test
    void endsOnTheDayItIsEnded() {
        assertThat(new Term(FIRST, null).endedOn(DAY).until()).isEqualTo(DAY);
        assertThat(new Term(FIRST, DAY.plusDays(3)).endedOn(DAY).until()).isEqualTo(DAY);
    }

    @Test
    void whatIsOverStaysAsItWas() {
        LocalDate before = DAY.minusDays(3);
        assertThat(new Term(FIRST, before).endedOn(DAY).until()).isEqualTo(before);
    }
}
