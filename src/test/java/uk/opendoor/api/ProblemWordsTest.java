package uk.opendoor.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.WrongField;

class ProblemWordsTest {

    private final ProblemWords problems = new ProblemWords(new Messages());

    @Test
    void namesEachWrongFieldInPlainWords() {
        var problem = problems.of(
                List.of(new WrongField("dateOfBirth", "missing"), new WrongField("care[1].to", "reversed")));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).contains("Your date of birth; The day time 2 in care ended");
        assertThat(problem.errors())
                .extracting(Problem.FieldProblem::says)
                .containsExactly(
                        "Your date of birth is missing.",
                        "The day time 2 in care ended must be later than the day it began.");
    }

    @Test
    void callsAnUnknownFieldByItsPath() {
        assertThat(problems.of(List.of(new WrongField("care[0].until", "unknown")))
                        .errors())
                .extracting(Problem.FieldProblem::says)
                .containsExactly("care[0].until is not something we ask for.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missing",
                "notADate",
                "notTrueOrFalse",
                "notOneOf",
                "wrongType",
                "unknown",
                "reversed",
                "future",
                "beforeBirth",
                "tooLong",
                "tooLongAgo",
                "tooFarAhead"
            })
    void hasWordsForEveryReason(String reason) {
        assertThat(problems.of(List.of(new WrongField("on", reason))).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.says()).startsWith("The day you ask about "));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 406, 415, 500, 418})
    void hasWordsForEveryStatus(int status) {
        assertThat(problems.of(status).toJson().keySet()).containsExactly("type", "title", "status", "detail");
    }

    @Test
    void saysHowMuchMayBeSent() {
        assertThat(problems.of(413, JsonBody.MOST_BYTES).detail()).contains("65,536 bytes");
    }

    @Test
    void listsTheErrorsAsTheContractHasThem() {
        assertThat(problems.of(List.of(new WrongField("on", "notADate")))
                        .toJson()
                        .get("errors"))
                .hasToString("[{\"field\":\"on\",\"reason\":\"notADate\","
                        + "\"says\":\"The day you ask about must be a real date, written like 2026-05-01.\"}]");
    }
}
