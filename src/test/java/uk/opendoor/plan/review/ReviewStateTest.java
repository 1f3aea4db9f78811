package uk.opendoor.plan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.plan.review.ReviewState.ASKED;
import static uk.opendoor.plan.review.ReviewState.CANCELLED;
import static uk.opendoor.plan.review.ReviewState.HELD;
import static uk.opendoor.plan.review.ReviewState.OFFERED;
import static uk.opendoor.plan.review.ReviewState.RECORDED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewStateTest {

    private static final Map<ReviewState, Set<ReviewState>> LEGAL = Map.of(
            ASKED, Set.of(OFFERED, CANCELLED),
            OFFERED, Set.of(OFFERED, ASKED, HELD, CANCELLED),
            HELD, Set.of(RECORDED),
            RECORDED, Set.of(),
            CANCELLED, Set.of());

    @ParameterizedTest
    @EnumSource
    void movesOnlyWhereTheTableSays(ReviewState from) {
        assertThat(List.of(ReviewState.values()).stream().filter(from::mayBecome))
                .containsExactlyInAnyOrderElementsOf(LEGAL.get(from));
    }
}
