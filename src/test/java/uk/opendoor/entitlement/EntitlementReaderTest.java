package uk.opendoor.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.content.Authority;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.ContentProblem;

class EntitlementReaderTest {

    private static final String VALID = """
            - code: money
              name: Money
              who:
                - {statuses: [RELEVANT], ages: {from: 16, until: 18}, needs: [HIGHER]}
              kind: MUST
              payer: COUNTY
              page: /offer/money/money
              why: Because.
              versions:
                - amount: "1.00"
                  unit: ONCE
                  from: 2020-01-01
                  to: 2020-12-31
                  source: {law: A law, sure: CONFIRMED}
                  checkedOn: 2026-11-10
                - unit: NONE
                  from:
                  source: {law: A law, sure: CONFIRMED}
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
            code: money                  | cod: money                     | 1 | code
            code: money                  | cod: money                     | 1 | cod
            kind: MUST                   | kind: PERHAPS                  | 5 | kind
            payer: COUNTY                | payer: county                  | 6 | payer
            [RELEVANT]                   | []                             | 4 | statuses
            [RELEVANT]                   | [LEAVER]                       | 4 | statuses
            until: 18                    | until: 16                      | 4 | until
            from: 16, until: 18          | from: 16, weeks: 0             | 4 | until
            from: 16, until: 18          | from: 16, until: 18, weeks: 4  | 4 | until
            [HIGHER]                     | [COLLEGE]                      | 4 | needs
            /offer/money/money           | https://evil.example           | 7 | page
            amount: "1.00"               | amount: "1"                    | 10 | amount
            amount: "1.00"               | amount: "-1.00"                | 10 | amount
            unit: NONE                   | {unit: NONE, amount: "1.00"}   | 16 | amount
            from: 2020-01-01             | from: 2020-02-30               | 12 | from
            to: 2020-12-31               | to: 2019-12-31                 | 13 | to
            to: 2020-12-31               | to:                            | 17 | from
            sure: CONFIRMED              | sure: MAYBE                    | 14 | sure
            checkedOn: 2026-11-10        | checked: 2026-11-10            | 10 | checkedOn
            """)
    void refusesAndSaysWhere(String right, String wrong, int line, String field) throws IOException {
        var broken = wrong.startsWith("{") ? "amount: \"1.00\"\n      unit: NONE" : wrong;
        assertThat(problems(VALID.replaceFirst(Pattern.quote(right), broken))).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("entitlements.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.field()).isEqualTo(field);
        });
    }

    @Test
    void refusesACodeThatIsThereTwice() throws IOException {
        assertThat(problems(VALID + VALID))
                .singleElement()
                .satisfies(problem -> assertThat(problem.says()).isEqualTo("is there twice"));
    }

    @Test
    void refusesVersionsThatRunIntoEachOther() throws IOException {
        assertThat(problems(VALID.replaceFirst("from:\n", "from: 2020-12-31\n")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("from"));
    }

    private List<ContentProblem> problems(String yaml) throws IOException {
        Files.copy(Path.of("content/authority.yaml"), folder.resolve("authority.yaml"));
        Files.writeString(folder.resolve("entitlements.yaml"), yaml);
        var content = new ContentFolder(folder);
        new EntitlementReader(content, Authority.read(content)).read();
        return content.problems().all();
    }
}
