package uk.opendoor.account.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.opendoor.shared.PersonId;

class InvitationTest {

    private static final Instant ISSUED = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant LATER = ISSUED.plusSeconds(3600);

    private final Invitation invitation = new Invitation(
            new Invited(PersonId.random(), PersonId.random(), PersonId.random()),
            InvitationCode.of("a form"),
            Way.LETTER,
            null,
            ISSUED);

    @Test
    void isGoodForFourteenDays() {
        assertThat(invitation.state(Instant.parse("2026-12-09T09:59:59Z"))).isEqualTo(InvitationState.OPEN);
        assertThat(invitation.state(Instant.parse("2026-12-09T10:00:00Z"))).isEqualTo(InvitationState.EXPIRED);
    }

    @Test
    void isUsedOnce() {
        invitation.use(LATER);
        assertThat(invitation.state(LATER)).isEqualTo(InvitationState.USED);
        assertThatThrownBy(() -> invitation.use(LATER)).isInstanceOf(InvitationIsOver.class);
    }

    @Test
    void endsWithTheFifthWrongAnswer() {
        Stream.of(1, 2, 3, 4).forEach(number -> invitation.tryInVain(LATER));
        assertThat(invitation.state(LATER)).isEqualTo(InvitationState.OPEN);
        invitation.tryInVain(LATER);
        assertThat(invitation.state(LATER)).isEqualTo(InvitationState.BURNT);
        assertThat(invitation.hasBurnt()).isTrue();
    }

    @Test
    void cannotBeUsedWhenItIsTooOld() {
        Instant end = invitation.expiresAt();
        assertThatThrownBy(() -> invitation.use(end)).isInstanceOf(InvitationIsOver.class);
    }

    @Test
    void takingBackWhatIsOverChangesNothing() {
        invitation.use(LATER);
        invitation.withdrawIfOpen(LATER);
        assertThat(invitation.state(LATER)).isEqualTo(InvitationState.USED);
    }

    @ParameterizedTest
    @EnumSource(value = InvitationState.class, mode = Mode.EXCLUDE, names = "OPEN")
    void fromItsEndItGoesNowhere(InvitationState end) {
        assertThat(end.next()).isEmpty();
        assertThat(InvitationState.OPEN.to(end)).isEqualTo(end);
        for (InvitationState another : InvitationState.values()) {
            assertThatThrownBy(() -> end.to(another)).isInstanceOf(InvitationIsOver.class);
        }
    }

    @Test
    void itsLetterIsShownAgainForTwoMinutesOnly() {
        assertThat(invitation.isFresh(ISSUED.plusSeconds(119))).isTrue();
        assertThat(invitation.isFresh(ISSUED.plusSeconds(120))).isFalse();
    }
}
