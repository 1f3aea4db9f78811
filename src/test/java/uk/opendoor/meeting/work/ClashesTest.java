package uk.opendoor.meeting.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.meeting.Slot;

class ClashesTest {

    @Test
    void oneChairInTwoMeetingsAtOnceIsAClash() {
        Clashes clashes = Clashes.among(List.of(
                row("a", "10:00", "Philippa", "Room 1"),
                row("b", "10:30", "Philippa", "Room 2"),
                row("c", "11:00", "Philippa", "Room 2")));
        assertThat(clashes.chairs()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(clashes.rooms()).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void oneAfterTheOtherIsNone() {
        Clashes clashes = Clashes.among(
                List.of(row("a", "10:00", "Philippa", "Room 1"), row("b", "11:00", "Philippa", "Room 1")));
        assertThat(clashes).isEqualTo(new Clashes(Set.of(), Set.of()));
    }

    @Test
    void aRoomIsTheSameHoweverItsNameIsTyped() {
        Clashes clashes = Clashes.among(List.of(row("a", "10:00", "", "Room 1"), row("b", "10:00", "", " room 1 ")));
        assertThat(clashes.rooms()).containsExactlyInAnyOrder("a", "b");
        assertThat(clashes.chairs()).isEmpty();
    }

    @Test
    void whatIsOffOrOverTakesNoRoomAndNoChair() {
        MeetingRow off = row("b", "10:00", "Philippa", "Room 1", MeetingState.CANCELLED);
        Clashes clashes = Clashes.among(List.of(row("a", "10:00", "Philippa", "Room 1"), off));
        assertThat(clashes.chairs()).isEmpty();
        assertThat(clashes.rooms()).isEmpty();
    }

    private static MeetingRow row(String id, String time, String chair, String room) {
        return row(id, time, chair, room, MeetingState.BOOKED);
    }

    /** For an hour on that day, from this time on. */
    private static MeetingRow row(String id, String time, String chair, String room, MeetingState state) {
        Slot slot = new Slot(LocalDateTime.parse("2026-12-08T" + time), 60);
        return new MeetingRow(
                id, MeetingKind.REVIEW_CONFERENCE, state, slot, "", "", chair, room, 0, 0, false, false, false);
    }
}
