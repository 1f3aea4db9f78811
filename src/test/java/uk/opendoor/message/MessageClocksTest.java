package uk.opendoor.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.deadline.Deadline;
import uk.opendoor.deadline.DeadlineReader;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.Kind;
import uk.opendoor.shared.PersonId;

class MessageClocksTest {

    private static final Deadlines DEADLINES = new DeadlineReader(new ContentFolder(Path.of("content"))).read();

    private final MessageClocks clocks = new MessageClocks(DEADLINES, ZoneId.of("Europe/London"));
    private final PersonId young = PersonId.random();

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-11-27",
        "2026-11-27, 2026-12-01", // over a weekend
        "2026-11-28, 2026-12-01", // written on a Saturday
        "2026-12-24, 2026-12-30", // over Christmas, Boxing Day and its Monday
        "2027-03-25, 2027-03-31", // over Easter
        "2028-02-28, 2028-03-01", // over a leap day
        "2026-10-23, 2026-10-27" // over the end of summer time
    })
    void aMessageIsAnsweredWithinTwoWorkingDays(LocalDate written, LocalDate due) {
        assertThat(clocks.unanswered(young, written).due()).isEqualTo(due);
    }

    @Test
    void aCallIsDueOnTheDayThatWasChosenAndThenOnTheOneThatIsAgreed() {
        ContactRequest call = call("2026-12-01");
        assertThat(clocks.wish(call).due()).isEqualTo("2026-12-01");
        call.book(LocalDate.parse("2026-12-03"), "3pm", PersonId.random(), Instant.parse("2026-11-25T12:00:00Z"));
        assertThat(clocks.wish(call).due()).isEqualTo("2026-12-03");
    }

    @ParameterizedTest
    @CsvSource({
        "DIFFERENT_ADVISER, 2026-11-25T10:00:00Z, 2026-12-02",
        "DIFFERENT_ADVISER, 2026-12-23T10:00:00Z, 2027-01-04", // two bank holidays, the one moved to Monday, and New
        // Year
        "HELP, 2026-11-25T10:00:00Z, 2026-12-02",
        "HELP, 2027-04-01T23:30:00Z, 2027-04-09" // already the next day in London
    })
    void anAgreedDayDoesNotPutOffTheOtherWishes(RequestKind kind, Instant asked, LocalDate due) {
        ContactRequest wish = new ContactRequest("id", young, kind, "", asked);
        wish.book(due.plusDays(20), "3pm", PersonId.random(), asked);
        assertThat(clocks.wish(wish).due()).isEqualTo(due);
        assertThat(clocks.wish(wish).target()).isEqualTo(due.plusDays(20));
    }

    @ParameterizedTest
    @CsvSource({"unanswered-message", "call-back", "different-adviser", "help-wanted", "coming-back"})
    void theyAreOurOwnPromisesAndNoLaw(String rule) {
        Deadline limit = DEADLINES.find(rule, LocalDate.parse("2026-11-25")).orElseThrow();
        assertThat(limit.kind()).isEqualTo(Kind.CHOICE);
        assertThat(limit.source().law()).startsWith("Our own choice");
    }

    private ContactRequest call(String day) {
        CallWish wish = new CallWish(LocalDate.parse(day), PartOfDay.ANY, "");
        return new ContactRequest("id", young, wish, Instant.parse("2026-11-25T10:00:00Z"));
    }
}
