package uk.opendoor.account.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import uk.opendoor.account.signin.Limits.Try;
import uk.opendoor.shared.SetClock;

class LimitsTest {

    private static final String HERE = "192.0.2.x";
    private static final String ELSEWHERE = "198.51.100.x";

    private final SetClock clock = new SetClock("2026-11-25T10:00:00Z");
    private final Limits limits = new Limits(clock);

    @Test
    void saysWhenToTryAgain() {
        times(10, "sam", HERE, "");
        assertThatThrownBy(() -> times(1, "sam", HERE, ""))
                .asInstanceOf(InstanceOfAssertFactories.type(TooManyTries.class))
                .matches(many -> many.minutes() == 2);
        clock.set("2026-11-25T10:02:00Z");
        assertThatCode(() -> times(1, "sam", HERE, "")).doesNotThrowAnyException();
    }

    @Test
    void aStrangerElsewhereLocksNobodyOut() {
        times(10, "sam", ELSEWHERE, "");
        assertThatCode(() -> times(10, "sam", HERE, "")).doesNotThrowAnyException();
    }

    @Test
    void aStrangerNextDoorDoesNotLockOutAPhoneThatIsRemembered() {
        times(10, "sam", HERE, "");
        assertThatCode(() -> times(10, "sam", HERE, "phone")).doesNotThrowAnyException();
    }

    @Test
    void manyAccountsFromOnePlaceAreTooManyAtLast() {
        for (int i = 0; i < 300; i++) {
            times(1, "somebody" + i, HERE, "");
        }
        assertThatThrownBy(() -> times(1, "another", HERE, "")).isInstanceOf(TooManyTries.class);
    }

    private void times(int often, String account, String place, String phone) {
        for (int i = 0; i < often; i++) {
            limits.count(Try.ENTER, account, place, phone);
        }
    }
}
