package uk.opendoor.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.content.ContentFolder;

/** The council's own deadlines, as they stand in the content folder. */
class DeadlinesTest {

    private final ContentFolder folder = new ContentFolder(Path.of("content"));
    private final Deadlines deadlines = new DeadlineReader(folder).read();

    @Test
    void theContentIsWhole() {
        assertThatCode(folder.problems()::refuseIfAny).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "initial-conference, 2026-12-14, 2027-01-07", // 15 working days, over Christmas
        "first-core-group, 2026-03-30, 2026-04-15", // 10 working days, over Easter
        "first-review-conference, 2026-11-30, 2027-02-28", // 3 months, to the month's end
        "later-review-conferences, 2026-08-31, 2027-02-28",
        "later-core-groups, 2026-11-02, 2026-12-14", // 6 weeks
        "review-after-move, 2026-02-01, 2026-03-01", // 28 days
        "visit-after-move, 2026-12-28, 2027-01-04", // 7 days
        "later-visits, 2026-12-31, 2027-02-28",
        "child-seen, 2026-11-20, 2026-11-21", // 24 hours
        "report-before-initial-conference, 2027-01-04, 2026-12-29", // 3 working days back
        "assessment-start, 2027-05-31, 2027-02-28", // 3 months back
        "urgent-money, 2026-11-21, 2026-11-23", // the same working day
        "looked-after, 2026-11-02, "
    })
    void isDue(String code, LocalDate event, LocalDate due) {
        if (due == null) {
            assertThatThrownBy(() -> deadlines.due(code, event)).isInstanceOf(NoSuchDeadline.class);
        } else {
            assertThat(deadlines.due(code, event)).isEqualTo(due);
        }
    }

    @Test
    void isNotInForceBeforeItsFirstDay() {
        assertThatThrownBy(() -> deadlines.due("later-core-groups", LocalDate.of(2025, 3, 31)))
                .isInstanceOf(NoSuchDeadline.class);
        assertThat(deadlines.due("later-core-groups", LocalDate.of(2025, 4, 1))).isEqualTo("2025-05-13");
    }
}
