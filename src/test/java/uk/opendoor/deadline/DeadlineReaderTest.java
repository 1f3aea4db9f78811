package uk.opendoor.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.ContentProblem;

class DeadlineReaderTest {

    private static final String VALID = """
            - code: visit
              name: A visit
              after: the visit before
              limit: 2
              unit: MONTHS
              kind: MUST
              says: Every two months.
              source: {law: A law, sure: CONFIRMED}
              validFrom: 2020-01-01
              validTo: 2020-12-31
              checkedOn: 2026-11-10
            """;

    @TempDir
    Path folder;

    @Test
    void readsOneThatIsRight() throws IOException {
        assertThat(problems(VALID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limit: 2            | limit: -2           | limit
            limit: 2            | limit: two          | limit
            unit: MONTHS        | unit: FORTNIGHTS    | unit
            name: A visit       | title: A visit      | title
            validTo: 2020-12-31 | validTo: 2019-12-31 | validTo
            validFrom: 2020-01-01 | validFrom: soon   | validFrom
            """)
    void refuses(String right, String wrong, String field) throws IOException {
        assertThat(problems(VALID.replace(right, wrong)))
                .anySatisfy(problem -> assertThat(problem.field()).isEqualTo(field));
    }

    @Test
    void readsALimitThatFollowsAnotherOfItsCode() throws IOException {
        var later =
                VALID.replace("limit: 2", "limit: 1").replace("2020-12-31", "").replace("2020-01-01", "2021-01-01");
        assertThat(problems(VALID + later)).isEmpty();
        var deadlines = new DeadlineReader(new ContentFolder(folder)).read();
        assertThat(deadlines.due("visit", LocalDate.of(2020, 12, 31))).isEqualTo("2021-02-28");
        assertThat(deadlines.due("visit", LocalDate.of(2021, 1, 1))).isEqualTo("2021-02-01");
    }

    @Test
    void refusesTwoOfOneCodeOnOneDay() throws IOException {
        assertThat(problems(VALID + VALID.replace("2020-01-01", "2020-12-31")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("code"));
    }

    @Test
    void lawThatHasNotStartedIsNeverInForce() throws IOException {
        problems(VALID.replace("2020-01-01", "").replace("2020-12-31", ""));
        assertThat(new DeadlineReader(new ContentFolder(folder)).read().inForce(LocalDate.of(2199, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            england-and-wales              | scotland                       | division
            2026-12-28                     | 2026-12-26                     | date
            2026-12-28                     | 2026-12-25                     | date
            - {date: 2026-12-25, name: Christmas Day} | # gone            | holidays
            """)
    void refusesHolidaysThatWouldGiveWrongDays(String right, String wrong, String field) throws IOException {
        var holidays = Files.readString(Path.of("content/bank-holidays.yaml")).replace(right, wrong);
        assertThat(problems(VALID, holidays))
                .anySatisfy(problem -> assertThat(problem.field()).isEqualTo(field));
    }

    private List<ContentProblem> problems(String yaml) throws IOException {
        return problems(yaml, Files.readString(Path.of("content/bank-holidays.yaml")));
    }

    private List<ContentProblem> problems(String yaml, String holidays) throws IOException {
        Files.writeString(folder.resolve("deadlines.yaml"), yaml);
        Files.writeString(folder.resolve("bank-holidays.yaml"), holidays);
        var content = new ContentFolder(folder);
        new DeadlineReader(content).read();
        return content.problems().all();
    }
}
