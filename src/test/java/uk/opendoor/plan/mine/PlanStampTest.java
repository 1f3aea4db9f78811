package uk.opendoor.plan.mine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.opendoor.plan.Plans;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.SetClock;

class PlanStampTest {

    private final Plans same = new Plans() {
        @Override
        public String stamp(PersonId whose) {
            return "the same";
        }
    };

    /** What is late changes with the day, though nobody writes anything. */
    @Test
    void isAnotherAfterMidnight() {
        PersonId young = PersonId.random();
        assertThat(stamp(young, "2026-11-25T23:59:00Z"))
                .isEqualTo(stamp(young, "2026-11-25T00:01:00Z"))
                .isNotEqualTo(stamp(young, "2026-11-26T00:01:00Z"));
    }

    private String stamp(PersonId young, String now) {
        return new PlanStamp(new MyPlanService(same, null, null, null, new SetClock(now))).stamp(young);
    }
}
