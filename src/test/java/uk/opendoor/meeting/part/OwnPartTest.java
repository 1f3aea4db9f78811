package uk.opendoor.meeting.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.PersonId;

class OwnPartTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final PartWords WORDS = new PartWords("She sleeps", "The school run", "My sister");
    private static final List<OwnPoint> POINTS = List.of(new OwnPoint("I missed a visit", "Nobody came"));

    @Test
    void isADraftUntilItIsSentAndNeverChangesAfterThat() {
        OwnPart part = part();
        assertThat(part.isSent()).isFalse();
        part.write(new PartWords("", "All of it", ""), List.of(), NOW.plusSeconds(60));
        assertThat(part.revision()).isEqualTo(1);
        part.send(NOW.plusSeconds(90));
        assertThat(part.sentAt()).isEqualTo(NOW.plusSeconds(90));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> part.send(NOW));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> part.write(WORDS, POINTS, NOW));
        assertThat(part.words().worries()).isEqualTo("All of it");
    }

    @Test
    void knowsWhetherItSaysTheSame() {
        OwnPart part = part();
        assertThat(part.isSame(new PartWords("She sleeps", "The school run", "My sister"), List.copyOf(POINTS)))
                .isTrue();
        assertThat(part.isSame(WORDS, List.of())).isFalse();
        assertThat(part.isSame(WORDS, List.of(new OwnPoint("I missed a visit", "I did not"))))
                .isFalse();
        assertThat(part.isSame(new PartWords("She sleeps", "The school run", ""), POINTS))
                .isFalse();
    }

    @Test
    void itsReceiptIsTheBeginningOfItsId() {
        assertThat(part().receipt()).isEqualTo("0A1B2C3D");
    }

    private static OwnPart part() {
        MeetingInvitation invitation = new MeetingInvitation(
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                PersonId.random(),
                InvitedAs.PARENT,
                null,
                null,
                false,
                List.of(PersonId.random()));
        return new OwnPart("0a1b2c3d-0000-0000-0000-000000000000", invitation, WORDS, POINTS, NOW);
    }
}
