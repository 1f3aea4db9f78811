package uk.opendoor.meeting.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.WrongField;

/** What is wrong with what a case system says of a meeting. */
class SaidCheckTest {

    private static final PersonId CHILD = PersonId.random();
    private static final PersonId KIN = PersonId.random();
    private static final MeetingKind KIND = MeetingKind.CORE_GROUP;
    private static final LocalDateTime TEN = LocalDateTime.parse("2026-12-08T10:00");
    private static final List<SaidMeeting.Guest> GUESTS = List.of(new SaidMeeting.Guest(KIN, InvitedAs.PARENT));

    @Test
    void findsNothingInOneThatIsWhole() {
        assertThat(wrong(said("M-1", KIND, List.of(CHILD), TEN, 60, "Room 1", GUESTS)))
                .isEmpty();
    }

    @Test
    void saysEverythingAtOnce() {
        assertThat(wrong(said(" ", null, List.of(), null, 60, "", List.of())))
                .containsExactly("reference missing", "kind missing", "starts missing", "children missing");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-08T06:59, 60, starts notATimeToMeet",
        "2026-12-08T21:01, 60, starts notATimeToMeet",
        "2026-12-08T20:00, 300, starts notATimeToMeet",
        "2026-12-08T10:00, 4, minutes notALength",
        "2026-12-08T10:00, 481, minutes notALength",
        "2026-12-08T10:00, -1, minutes notALength"
    })
    void refusesATimeAtWhichNobodyMeets(LocalDateTime starts, int minutes, String why) {
        assertThat(wrong(said("M-1", KIND, List.of(CHILD), starts, minutes, "", GUESTS)))
                .containsExactly(why);
    }

    @Test
    void refusesWordsThatAreTooLongOrNoText() {
        assertThat(wrong(said("x".repeat(101), KIND, List.of(CHILD), TEN, 60, "x".repeat(301), GUESTS)))
                .containsExactly("reference tooLong", "place tooLong");
        assertThat(wrong(said("M\u00001", KIND, List.of(CHILD), TEN, 60, "Room\u001b1", GUESTS)))
                .containsExactly("reference notPlainText", "place notPlainText");
    }

    @Test
    void refusesWhoIsNotKnownOrNoYoungPersonOrThereTwice() {
        assertThat(wrong(said("M-1", KIND, List.of(CHILD, CHILD, KIN), TEN, 60, "", GUESTS)))
                .containsExactly("children[1] listedTwice", "children[2] notKnown");
        List<SaidMeeting.Guest> guests = List.of(
                new SaidMeeting.Guest(PersonId.random(), InvitedAs.PARENT),
                new SaidMeeting.Guest(KIN, null),
                new SaidMeeting.Guest(KIN, InvitedAs.OTHER));
        assertThat(wrong(said("M-1", KIND, List.of(CHILD), TEN, 60, "", guests)))
                .containsExactly(
                        "guests[0] notKnown",
                        "guests[1].as notOneOf",
                        "guests[2] listedTwice",
                        "guests[2].as notOneOf");
    }

    @Test
    void refusesMoreThanCanSitAtOneTable() {
        List<SaidMeeting.Guest> many = Collections.nCopies(51, new SaidMeeting.Guest(KIN, InvitedAs.PARENT));
        assertThat(wrong(said("M-1", KIND, Collections.nCopies(11, CHILD), TEN, 60, "", many)))
                .contains("children tooMany", "guests tooMany");
    }

    private static SaidMeeting said(
            String reference,
            MeetingKind kind,
            List<PersonId> children,
            LocalDateTime starts,
            int minutes,
            String place,
            List<SaidMeeting.Guest> guests) {
        return new SaidMeeting(reference, kind, children, starts, minutes, place, guests, false);
    }

    private static List<String> wrong(SaidMeeting said) {
        return new SaidCheck(said, Set.of(CHILD, KIN), Set.of(CHILD))
                .wrong().stream().map(SaidCheckTest::text).toList();
    }

    private static String text(WrongField one) {
        return one.field() + " " + one.reason();
    }
}
