package uk.opendoor.meeting.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.Where;
import uk.opendoor.shared.PersonId;

/** The life of a meeting that the case system tells of. */
class HeldMeetingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final String TEN = "2026-12-08T10:00";
    private static final String TWO = "2026-12-08T14:00";

    private final HeldMeeting held = new HeldMeeting("held", said(TEN, false), NOW);
    private final Meeting meeting = new Meeting(
            UUID.randomUUID().toString(),
            MeetingKind.CORE_GROUP,
            new Slot(LocalDateTime.parse(TEN), 60),
            new Where("Room 1", ""),
            null,
            PersonId.random(),
            NOW,
            "");

    @ParameterizedTest
    @CsvSource({
        "WAITING, RELEASED, true", "WAITING, TURNED_DOWN, true", "WAITING, WAITING, false",
        "TURNED_DOWN, WAITING, true", "TURNED_DOWN, RELEASED, false", "TURNED_DOWN, TURNED_DOWN, false",
        "RELEASED, WAITING, false", "RELEASED, TURNED_DOWN, false", "RELEASED, RELEASED, false"
    })
    void goesOnlyWhereItMay(HeldState from, HeldState to, boolean may) {
        assertThat(from.mayBecome(to)).isEqualTo(may);
    }

    @Test
    void isNotReleasedWhileItIsOff() {
        held.say(said(TEN, true), NOW);
        assertThat(held.isWaiting()).isFalse();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> held.release(meeting.meetingId()));
    }

    @Test
    void saysNothingOtherwiseWhenItWasChangedBeforeItsRelease() {
        held.say(said(TWO, false), NOW);
        held.release(meeting.meetingId());
        assertThat(held.saysOtherwise(meeting)).isFalse();
    }

    @Test
    void saysAnotherDateUntilTheMeetingIsThereOrAReasonIsGiven() {
        held.release(meeting.meetingId());
        held.say(said(TWO, false), NOW);
        assertThat(held.saysOtherwise(meeting)).isTrue();
        meeting.move(new Slot(LocalDateTime.parse(TWO), 60));
        assertThat(held.saysOtherwise(meeting)).isFalse();
        held.say(said(TEN, false), NOW);
        assertThat(held.saysOtherwise(meeting)).isTrue();
        held.keep();
        assertThat(held.saysOtherwise(meeting)).isFalse();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(held::keep);
    }

    @Test
    void saysOffUntilItIsOffHereAndOnAgainAfterwards() {
        held.release(meeting.meetingId());
        held.say(said(TEN, true), NOW);
        assertThat(held.saysOtherwise(meeting)).isTrue();
        meeting.cancel(NOW);
        assertThat(held.saysOtherwise(meeting)).isFalse();
        held.say(said(TEN, false), NOW);
        assertThat(held.saysOtherwise(meeting)).isTrue();
    }

    @Test
    void saysAnotherPlaceUntilAReasonIsGiven() {
        held.release(meeting.meetingId());
        held.say(at(TEN, "Room 9"), NOW);
        assertThat(held.saysOtherwise(meeting)).isTrue();
        assertThat(held.saysOtherPlace(meeting)).isTrue();
        assertThat(held.saysOtherTime(meeting)).isFalse();
        held.say(at(TEN, "ROOM 1"), NOW);
        assertThat(held.saysOtherPlace(meeting)).isFalse();
        held.say(at(TEN, ""), NOW);
        assertThat(held.saysOtherPlace(meeting)).isFalse();
        held.say(at(TEN, "Room 9"), NOW);
        held.keep();
        assertThat(held.saysOtherwise(meeting)).isFalse();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(held::keep);
    }

    /** What a worker wrote as the place when they released it stays a difference that nobody need answer. */
    @Test
    void saysNothingOfAPlaceThatAWorkerChoseWhenItIsTheTimeThatChanges() {
        held.say(at(TEN, "Room 9"), NOW);
        held.release(meeting.meetingId());
        held.say(at(TWO, "Room 9"), NOW);
        assertThat(held.saysOtherTime(meeting)).isTrue();
        assertThat(held.saysOtherPlace(meeting)).isFalse();
        meeting.move(new Slot(LocalDateTime.parse(TWO), 60));
        assertThat(held.saysOtherwise(meeting)).isFalse();
    }

    @Test
    void saysNoOtherPlaceOfAMeetingThatIsOff() {
        held.release(meeting.meetingId());
        held.say(at(TEN, "Room 9"), NOW);
        meeting.cancel(NOW);
        assertThat(held.saysOtherPlace(meeting)).isFalse();
    }

    @Test
    void saysNothingMoreOfAMeetingThatTookPlace() {
        held.release(meeting.meetingId());
        held.say(said(TWO, true), NOW);
        meeting.hold(LocalDateTime.parse(TWO), NOW);
        assertThat(held.saysOtherwise(meeting)).isFalse();
    }

    private static SaidMeeting at(String starts, String place) {
        return said(starts, place, false);
    }

    private static SaidMeeting said(String starts, boolean off) {
        return said(starts, "Room 1", off);
    }

    private static SaidMeeting said(String starts, String place, boolean off) {
        return new SaidMeeting(
                "M-1",
                MeetingKind.CORE_GROUP,
                List.of(PersonId.random()),
                LocalDateTime.parse(starts),
                60,
                place,
                List.of(),
                off);
    }
}
