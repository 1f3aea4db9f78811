package uk.opendoor.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.opendoor.shared.PersonId;

class ContactRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
    private static final CallWish WISH = new CallWish(FRIDAY, PartOfDay.MORNING, "Text first");

    private final PersonId young = PersonId.random();
    private final PersonId worker = PersonId.random();
    private final ContactRequest request = new ContactRequest("id", young, WISH, NOW);

    @Test
    void anotherTimeTakesTheAgreedOneAway() {
        request.book(FRIDAY, "10am", worker, NOW);
        CallWish other = new CallWish(FRIDAY.plusDays(3), PartOfDay.ANY, "");
        request.askAgain(other, NOW);
        assertThat(request.state()).isEqualTo(RequestState.ASKED);
        assertThat(request.bookedOn()).isNull();
        assertThat(request.isFor(other)).isTrue();
    }

    @Test
    void theSameWishIsNotTheSameOnceATimeIsAgreed() {
        assertThat(request.isFor(WISH)).isTrue();
        request.book(FRIDAY, "10am", worker, NOW);
        assertThat(request.isFor(WISH)).isFalse();
    }

    @Test
    void nobodyCallsWhoWasToldNotTo() {
        request.cancel(NOW);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> request.book(FRIDAY, "10am", worker, NOW));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> request.finish("Rang", worker, NOW));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> request.cancel(NOW));
    }

    @Test
    void whatIsDoneCannotBeTakenBack() {
        request.finish("Rang at ten", worker, NOW);
        assertThat(request.movedBy()).isEqualTo(worker);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> request.cancel(NOW));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> request.askAgain(WISH, NOW));
    }
}
