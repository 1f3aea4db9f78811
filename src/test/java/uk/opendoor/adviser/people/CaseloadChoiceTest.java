package uk.opendoor.adviser.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.adviser.How;
import uk.opendoor.shared.PersonId;
import uk.opendoor.status.CareLeaverStatus;

class CaseloadChoiceTest {

    private static final List<CaseloadEntry> ENTRIES = List.of(
            entry("Zoë O’Testfield", CareLeaverStatus.ELIGIBLE),
            entry("Ali İnvented", CareLeaverStatus.FORMER_RELEVANT),
            entry("Nobody Knows", null));

    @ParameterizedTest
    @CsvSource(
            value = {
                "'', '', 0 1 2",
                "zoË, '', 0",
                "' test ', '', 0",
                "'', FORMER_RELEVANT, 1",
                "zoë, FORMER_RELEVANT, ''",
                ".*, '', ''",
                "'', no such status, ''"
            })
    void keepsTheOrderOfWhatIsWanted(String name, String status, String wanted) {
        List<String> places = new CaseloadChoice(name, status)
                .among(ENTRIES).stream()
                        .map(entry -> String.valueOf(ENTRIES.indexOf(entry)))
                        .toList();
        assertThat(String.join(" ", places)).isEqualTo(wanted);
    }

    private static CaseloadEntry entry(String name, CareLeaverStatus status) {
        return new CaseloadEntry(
                new PersonId("young"),
                name,
                null,
                null,
                status == null ? null : new CaseloadEntry.Status(status, null, null),
                null,
                new CaseloadEntry.Held(How.ALLOCATED, null, null, null));
    }
}
