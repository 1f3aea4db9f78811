package uk.opendoor.meeting.coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Limits;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.Started;
import uk.opendoor.shared.PersonId;

/** By when a meeting that is asked for must be, and how far a request can go. */
class RequestWantedTest {

    private static final LocalDate FROM = LocalDate.parse("2026-09-01");
    private static final LocalDate LIMIT = LocalDate.parse("2026-12-01");
    private static final Started FIRST_REVIEW = new Started("first-review-conference", FROM);

    private final Deadlines deadlines = Limits.READ;

    @Test
    void theLimitSaysByWhenUnlessTheWorkerNeedsItSooner() {
        assertThat(RequestWanted.by(FIRST_REVIEW, null, deadlines)).contains(LIMIT);
        assertThat(RequestWanted.by(FIRST_REVIEW, LIMIT.minusDays(9), deadlines))
                .contains(LIMIT.minusDays(9));
        assertThat(RequestWanted.by(FIRST_REVIEW, LIMIT.plusDays(9), deadlines)).contains(LIMIT);
        assertThat(RequestWanted.by(null, LIMIT, deadlines)).contains(LIMIT);
    }

    @Test
    void whereNoLimitRunsTheWorkerGivesTheDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> wanted(null));
    }

    @Test
    void isBookedOrTakenBackOnce() {
        for (RequestState end : List.of(RequestState.BOOKED, RequestState.WITHDRAWN)) {
            MeetingRequest request = new MeetingRequest(wanted(LIMIT), PersonId.random(), Instant.EPOCH);
            assertThat(request.isWaiting()).isTrue();
            request.settle(end, Instant.EPOCH);
            assertThat(request.isWaiting()).isFalse();
            for (RequestState next : RequestState.values()) {
                assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> request.settle(next, Instant.EPOCH));
            }
        }
    }

    private static RequestWanted wanted(LocalDate by) {
        return new RequestWanted(
                UUID.randomUUID().toString(),
                MeetingKind.REVIEW_CONFERENCE,
                List.of(PersonId.random()),
                null,
                by,
                new RequestWanted.Words("", "", ""));
    }
}
