package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.shared.PersonId;

class MeetingTest {

    private static final Slot OLD = slot("2027-03-25T10:00", 120);
    private static final Slot AFTER_THE_CLOCKS_CHANGED = slot("2027-03-30T13:00", 120);

    private final PersonId mother = PersonId.random();
    private final PersonId father = PersonId.random();
    private final PersonId worker = PersonId.random();
    private final WholeMeeting whole = new AMeeting()
            .at("2027-03-25T10:00", 120)
            .with(worker, InvitedAs.SOCIAL_WORKER, null)
            .with(mother, InvitedAs.PARENT, slot("2027-03-25T10:00", 45))
            .with(father, InvitedAs.PARENT, slot("2027-03-25T11:15", 45))
            .whole();

    @Test
    void takesTimesOfTheirOwnAlongWhenItMovesAcrossTheClockChange() {
        List<SessionMove> moves = whole.carryOut(AMeeting.change(whole, AMeeting.to(AFTER_THE_CLOCKS_CHANGED, null)));
        assertThat(starts(worker)).isEqualTo("2027-03-30T13:00");
        assertThat(starts(mother)).isEqualTo("2027-03-30T13:00");
        assertThat(starts(father)).isEqualTo("2027-03-30T14:15");
        assertThat(moves).hasSize(3);
        assertThat(moves.get(2).old().starts()).isEqualTo("2027-03-25T11:15");
        assertThat(moves.get(2).next().starts()).isEqualTo("2027-03-30T14:15");
    }

    @Test
    void whoseOwnTimeChangesIsTheOnlyOneWhoIsMoved() {
        Slot later = slot("2027-03-25T11:30", 30);
        List<SessionMove> moves = whole.carryOut(
                AMeeting.change(whole, AMeeting.to(later, invitation(father).invitationId())));
        assertThat(moves)
                .extracting(SessionMove::invitationId)
                .containsExactly(invitation(father).invitationId());
        assertThat(starts(father)).isEqualTo("2027-03-25T11:30");
        assertThat(starts(mother)).isEqualTo("2027-03-25T10:00");
        assertThat(whole.meeting().slot().isSame(OLD)).isTrue();
    }

    @Test
    void isOffForEverybodyAndStaysOff() {
        List<SessionMove> moves = whole.carryOut(AMeeting.change(whole, AMeeting.to(null, null)));
        assertThat(moves).hasSize(3).allSatisfy(move -> assertThat(move.next()).isNull());
        assertThat(whole.meeting().state()).isEqualTo(MeetingState.CANCELLED);
        DateChange another = AMeeting.change(whole, AMeeting.to(AFTER_THE_CLOCKS_CHANGED, null));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> whole.carryOut(another));
    }

    @Test
    void isHeldOnceItHasBegunAndOnlyOnce() {
        Meeting meeting = whole.meeting();
        assertThatExceptionOfType(MovedOn.class)
                .isThrownBy(() -> meeting.hold(OLD.starts().minusMinutes(1), AMeeting.NOW));
        meeting.hold(OLD.starts(), AMeeting.NOW);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> meeting.hold(OLD.ends(), AMeeting.NOW));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> meeting.cancel(AMeeting.NOW));
    }

    @Test
    void doesNotMoveWhereATimeOfTheirOwnWouldBeAtNight() {
        assertThat(whole.canMoveTo(slot("2027-03-30T19:45", 120))).isTrue();
        assertThat(whole.canMoveTo(slot("2027-03-30T20:00", 120))).isFalse();
    }

    @Test
    void aChangeThatIsDecidedIsDecided() {
        DateChange change = AMeeting.change(whole, AMeeting.to(null, null));
        change.decide(ChangeState.REFUSED, worker, AMeeting.NOW);
        assertThatExceptionOfType(MovedOn.class)
                .isThrownBy(() -> change.decide(ChangeState.MADE, worker, AMeeting.NOW));
    }

    @Test
    void isRefusedWithALimitOfAnotherKind() {
        Started conference = new Started("initial-conference", LocalDate.of(2026, 11, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Meeting(
                        "m", MeetingKind.CORE_GROUP, OLD, Where.NOWHERE, conference, worker, AMeeting.NOW, ""));
    }

    @Test
    void nobodyIsInvitedForNoChildAndAnotherProfessionalIsNoPerson() {
        assertThatIllegalArgumentException().isThrownBy(() -> invite(mother, InvitedAs.PARENT, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> invite(null, InvitedAs.PARENT, whole.children()));
        assertThatIllegalArgumentException().isThrownBy(() -> invite(worker, InvitedAs.OTHER, whole.children()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "http://meet.example/a",
                "https://",
                "https://meet.example/\"onclick=",
                "https://meet.example/<b>",
                "//meet.example"
            })
    void aLinkIsSafeToPutIntoAPage(String link) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Where("", link));
    }

    @Test
    void theLastAnswerCounts() {
        MeetingInvitation mine = invitation(mother);
        MeetingAnswer first = answer("11111111-a", mine, AnswerKind.CANNOT);
        MeetingAnswer last = answer("22222222-b", mine, AnswerKind.COMING);
        MeetingAnswer others = answer("33333333-c", invitation(father), AnswerKind.ANOTHER_TIME);
        WholeMeeting answered = new WholeMeeting(
                whole.meeting(),
                whole.children(),
                whole.invitations(),
                new WholeMeeting.Past(List.of(), List.of(), List.of(first, last, others), List.of()));
        assertThat(answered.answer(mine)).isEqualTo(Optional.of(last));
        assertThat(last.receipt()).isEqualTo("22222222");
    }

    private static MeetingAnswer answer(String id, MeetingInvitation mine, AnswerKind kind) {
        return new MeetingAnswer(id, mine, kind, "", Needs.NONE, AMeeting.NOW);
    }

    private static MeetingInvitation invite(PersonId guest, InvitedAs as, List<PersonId> children) {
        return new MeetingInvitation("i", "m", guest, as, null, null, false, children);
    }

    private MeetingInvitation invitation(PersonId guest) {
        return whole.invitationOf(guest).orElseThrow();
    }

    private LocalDateTime starts(PersonId guest) {
        return invitation(guest).slot(whole.meeting()).starts();
    }

    private static Slot slot(String starts, int minutes) {
        return new Slot(LocalDateTime.parse(starts), minutes);
    }
}
