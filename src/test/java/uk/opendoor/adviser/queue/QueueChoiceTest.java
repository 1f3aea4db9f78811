package uk.opendoor.adviser.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.adviser.How;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.shared.PersonId;

class QueueChoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final List<QueueRow> ROWS = List.of(
            row("Zoë O’Testfield", "later-visits"),
            row("Ali İnvented", "birthday-18"),
            row("Zoë O’Testfield", "birthday-18"));

    @ParameterizedTest
    @CsvSource(
            value = {
                "'', '', 0 1 2",
                "zoË, '', 0 2",
                "' test ', '', 0 2",
                "'', birthday-18, 1 2",
                "zoë, birthday-18, 2",
                "%, '', ''",
                ".*, '', ''",
                "'', no-such-rule, ''"
            })
    void keepsTheOrderOfWhatIsWanted(String name, String rule, String wanted) {
        List<String> places = new QueueChoice(name, rule)
                .among(ROWS).stream()
                        .map(row -> String.valueOf(ROWS.indexOf(row)))
                        .toList();
        assertThat(String.join(" ", places)).isEqualTo(wanted);
    }

    private static QueueRow row(String name, String rule) {
        RunningClock clock = new RunningClock(rule, new PersonId("young"), TODAY, TODAY, null, null, "/work");
        return new QueueRow(clock, name, How.ALLOCATED, null, false, new QueueRow.Law("", "", false), TODAY);
    }
}
