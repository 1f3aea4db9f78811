package uk.opendoor.account.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.opendoor.shared.PersonId;

/** Up to when somebody has seen what happened. */
class NewsMarkTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private final NewsMark mark = new NewsMark(PersonId.random(), MONDAY);

    @Test
    void goesOn() {
        mark.move(MONDAY.plusSeconds(1));
        assertThat(mark.seenUntil()).isEqualTo(MONDAY.plusSeconds(1));
    }

    @Test
    void neverGoesBack() {
        mark.move(MONDAY.minusSeconds(1));
        assertThat(mark.seenUntil()).isEqualTo(MONDAY);
    }

    @Test
    void whatIsAboutAMatterIsReadThere() {
        assertThat(NewsKind.ANSWER.address("home")).isEqualTo("/me/plan/home");
        assertThat(NewsKind.PLAN_HOLDS.address(null)).isEqualTo("/me/plan");
    }
}
