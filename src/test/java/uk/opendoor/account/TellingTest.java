package uk.opendoor.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.opendoor.notify.Channel;
import uk.opendoor.notify.Notice;
import uk.opendoor.notify.Outbox;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.SetClock;

/** What somebody wished about being told things is obeyed. */
class TellingTest {

    private static final PersonId SAM = PersonId.random();
    private static final String EMAIL = "sam@mail.example";
    private static final String MOBILE = "07700900123";
    private static final LocalTime TEN_IN_THE_EVENING = LocalTime.of(22, 0);
    private static final LocalTime SEVEN_IN_THE_MORNING = LocalTime.of(7, 0);

    private final List<Notice> put = new ArrayList<>();
    private final SetClock clock = new SetClock("2026-11-25T12:00:00Z");
    private final Set<Channel> carried = EnumSet.allOf(Channel.class);

    @Test
    void tellsByEveryWayThatWasSaidYesTo() {
        assertThat(tell(reach(true, true))).isTrue();
        assertThat(put).extracting(Notice::address).containsExactlyInAnyOrder(EMAIL, MOBILE);
        assertThat(put).allSatisfy(notice -> assertThat(notice.notBefore()).isEqualTo(clock.instant()));
    }

    @Test
    void neverByTextIsObeyed() {
        assertThat(tell(reach(false, true))).isTrue();
        assertThat(put).singleElement().extracting(Notice::channel).isEqualTo(Channel.EMAIL);
    }

    @Test
    void neverByEmailIsObeyed() {
        assertThat(tell(reach(true, false))).isTrue();
        assertThat(put).singleElement().extracting(Notice::channel).isEqualTo(Channel.TEXT);
    }

    @Test
    void whoeverWantsNothingGetsNothing() {
        assertThat(tell(reach(false, false))).isFalse();
        assertThat(put).isEmpty();
    }

    @Test
    void aYesWithoutAnAddressIsNoWay() {
        assertThat(tell(new Reach(null, null, true, true, null, null))).isFalse();
        assertThat(put).isEmpty();
    }

    @Test
    void aWayThatTheServerDoesNotHaveIsNone() {
        carried.remove(Channel.TEXT);
        assertThat(tell(reach(true, false))).isFalse();
        assertThat(put).isEmpty();
    }

    @Test
    void inQuietHoursItWaitsForTheirEnd() {
        clock.set("2026-11-25T23:30:00Z");
        tell(new Reach(EMAIL, null, false, true, TEN_IN_THE_EVENING, SEVEN_IN_THE_MORNING));
        assertThat(put).singleElement().extracting(Notice::notBefore).isEqualTo(Instant.parse("2026-11-26T07:00:00Z"));
    }

    private static Reach reach(boolean byText, boolean byEmail) {
        return new Reach(EMAIL, MOBILE, byText, byEmail, null, null);
    }

    private boolean tell(Reach reach) {
        Person sam = new Person(SAM, new Name("Sam", "Invented", null), null, null, reach, List.of());
        return new Telling(only(sam), outbox(), clock).tell(SAM, "closing", Map.of());
    }

    private static People only(Person person) {
        return new People() {
            @Override
            public Person get(PersonId id) {
                return person;
            }
        };
    }

    private Outbox outbox() {
        return new Outbox() {
            @Override
            public void put(Notice notice) {
                put.add(notice);
            }

            @Override
            public boolean canSend(Channel channel) {
                return carried.contains(channel);
            }
        };
    }
}
