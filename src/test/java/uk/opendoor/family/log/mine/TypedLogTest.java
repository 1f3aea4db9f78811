package uk.opendoor.family.log.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.family.log.EntryView;
import uk.opendoor.family.log.LogFacts;
import uk.opendoor.family.log.LogKind;
import uk.opendoor.family.log.PromiseFacts;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.FieldError;
import uk.opendoor.web.FieldErrors;

/** What is typed into the form of a log, right and wrong. */
class TypedLogTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    private final LogForm form = call();
    private final FieldErrors errors = new FieldErrors();

    @Test
    void takesWhatTheGuideSaysToWriteDown() {
        PromiseRow row = form.getRows().get(0);
        row.setWhat("Book an interpreter");
        row.setBy("Sam");
        row.getDue().show(TODAY);
        TypedLog typed = read();
        assertThat(errors.added()).isEmpty();
        assertThat(typed.facts())
                .isEqualTo(new LogFacts(
                        LogKind.CALL,
                        TUESDAY,
                        LocalTime.of(10, 15),
                        "Sam",
                        "social worker",
                        "Wants to visit on Friday."));
        assertThat(typed.promises())
                .containsExactly(new PromiseFacts(row.getId(), "Book an interpreter", "Sam", TODAY));
    }

    @Test
    void whoAndWhenAreNeededAndJobAndTimeAreNot() {
        form.setAt("");
        form.setRole(" ");
        read();
        assertThat(errors.added()).isEmpty();
        form.setWho(null);
        form.setKind(null);
        form.getOn().setDay("");
        read();
        assertThat(wrong()).containsExactly("kind", "on", "who");
    }

    @Test
    void somethingMustHaveBeenSaidOrPromised() {
        form.setSaid(" \u0007 ");
        read();
        assertThat(wrong()).containsExactly("said");
    }

    @Test
    void aPromiseAloneIsEnough() {
        form.setSaid("");
        form.getRows().get(1).setWhat("Ring me back");
        assertThat(read().promises()).hasSize(1);
        assertThat(errors.added()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6, 3, 2026", "31, 2, 2026", "1, 1, 1890", "a, b, c", "1, 1, +2026", "5, 3, 20266"})
    void theDayIsADayThatWas(String day, String month, String year) {
        form.getOn().setDay(day);
        form.getOn().setMonth(month);
        form.getOn().setYear(year);
        read();
        assertThat(wrong()).containsExactly("on");
        assertThat(errors.added().get(0).box()).isEqualTo("on-day");
    }

    @ParameterizedTest
    @CsvSource({"3.30, morning or the afternoon", "soon, such as 10.15"})
    void aTimeThatIsNoneIsAskedAgain(String typed, String says) {
        form.setAt(typed);
        read();
        assertThat(says("at")).contains(says);
    }

    @Test
    void aPromiseIsNotDueBeforeItWasMade() {
        PromiseRow row = form.getRows().get(1);
        row.setWhat("Ring me back");
        row.getDue().show(TUESDAY.minusDays(1));
        read();
        assertThat(wrong()).containsExactly("due-1");
        assertThat(errors.added().get(0).box()).isEqualTo("due-1-day");
    }

    @Test
    void aPromiseWithoutWordsIsAskedAgain() {
        form.getRows().get(0).setBy("Sam");
        read();
        assertThat(wrong()).containsExactly("what-0");
    }

    @Test
    void whatIsTooLongIsSaidWithItsLength() {
        form.setSaid("x".repeat(LogFacts.SAID_LENGTH + 1));
        form.setWho("x".repeat(LogFacts.WHO_LENGTH + 1));
        form.setRole("x".repeat(LogFacts.ROLE_LENGTH + 1));
        form.getRows().get(0).setWhat("x".repeat(PromiseFacts.WHAT_LENGTH + 1));
        form.getRows().get(0).setBy("x".repeat(PromiseFacts.BY_LENGTH + 1));
        read();
        assertThat(wrong()).containsExactly("who", "role", "said", "what-0", "by-0");
        assertThat(says("said")).contains("4,000", "4,001");
    }

    @Test
    void aFormHasRoomForMoreAndKeepsWhatAnotherWindowAdded() {
        EntryView one = entry(List.of(promised("Ring me back")));
        LogForm old = new LogForm(one);
        assertThat(old.getRows()).hasSize(3);
        old.getRows().get(1).setWhat("Send the letter");
        old.add(entry(List.of(one.promises().get(0), promised("Ask the school")))
                .promises());
        assertThat(old.getRows())
                .extracting(PromiseRow::getWhat)
                .containsExactly("Ring me back", "Send the letter", "Ask the school");
    }

    private TypedLog read() {
        return new TypedLog(form, errors, new Messages(), TODAY);
    }

    private String says(String field) {
        return errors.added().stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::says)
                .findFirst()
                .orElse("");
    }

    private List<String> wrong() {
        return errors.added().stream().map(FieldError::field).distinct().toList();
    }

    private static LogForm call() {
        LogForm form = new LogForm(TODAY);
        form.setKind("CALL");
        form.getOn().show(TUESDAY);
        form.setAt("10.15");
        form.setWho(" Sam ");
        form.setRole("social worker");
        form.setSaid("Wants to visit on Friday.");
        return form;
    }

    private static EntryView.Promised promised(String what) {
        return new EntryView.Promised(UUID.randomUUID().toString(), what, "", null, null, false);
    }

    private static EntryView entry(List<EntryView.Promised> promises) {
        return new EntryView("id", LogKind.CALL, TUESDAY, null, "Sam", "", "Words", promises, List.of(), 1, null);
    }
}
