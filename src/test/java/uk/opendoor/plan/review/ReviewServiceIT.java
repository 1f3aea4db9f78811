package uk.opendoor.plan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.LivesReader;
import uk.opendoor.family.Household;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A review from the wish to the record, what changed and what is owed; and who may. */
@ExtendWith(ArquillianExtension.class)
class ReviewServiceIT {

    private static final Wish WALK = new Wish("A walk", "", false);
    private static final Wish ADVOCATE = new Wish("", "Not my uncle", true);

    @Inject
    private MyReviewService mine;

    @Inject
    private WorkReviewService work;

    @Inject
    private ChangeService changes;

    @Inject
    private PlanClockSource clocks;

    @Inject
    private LivesReader lives;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    @Inject
    private Caller caller;

    private PersonId young;
    private PersonId adviser;

    @BeforeEach
    void bring() {
        young = household.youngPerson(17);
        adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(adviser, young, Capacity.ADVISER);
        asYoung();
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void askedTwiceIsOneReviewWithBothWishes() {
        String form = id();
        mine.ask(young, form, WALK);
        mine.ask(young, form, WALK);
        mine.ask(young, id(), ADVOCATE);
        assertThat(mine.see(young))
                .singleElement()
                .satisfies(review -> assertThat(review.wishes())
                        .extracting(ReviewView.Wished::wish)
                        .containsExactly(WALK, ADVOCATE));
    }

    @Test
    void goesFromTheWishToTheRecordThatTheYoungPersonReads() {
        mine.ask(young, id(), WALK);
        assertThat(rules()).contains("review-offered");
        asAdviser();
        work.offer(young, id(), ReviewReason.ADVISER, today().plusDays(3), "2pm, the café");
        assertThat(rules()).doesNotContain("review-offered");
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> work.cancel(young, "No time"));
        work.hold(young, today());
        String held = work.see(young).toRecord().orElseThrow().reviewId();
        LocalDate latest = work.latestNext(young, today());
        assertThatExceptionOfType(MovedOn.class)
                .isThrownBy(() -> work.record(young, held, Map.of(Matter.HOME, "Stays"), latest.plusDays(1)));
        work.record(young, held, Map.of(Matter.HOME, "Stays"), latest);
        asYoung();
        assertThat(mine.see(young).get(0).decisions()).containsExactly(new ReviewView.Decided(Matter.HOME, "Stays"));
    }

    @Test
    void aReviewGoesOnWhenSomebodyTurns18() {
        mine.ask(young, id(), WALK);
        clock.forward(Duration.ofDays(400));
        assertThat(rules()).contains("review-offered");
        asYoung();
        assertThat(mine.see(young))
                .singleElement()
                .satisfies(review -> assertThat(review.ahead()).isTrue());
    }

    @Test
    void anotherReviewCanBeAskedForWhileTheLastIsBeingWrittenDown() {
        mine.ask(young, id(), WALK);
        asAdviser();
        work.offer(young, id(), ReviewReason.ADVISER, today(), "Here");
        work.hold(young, today());
        asYoung();
        mine.ask(young, id(), ADVOCATE);
        assertThat(mine.see(young)).hasSize(2);
    }

    @Test
    void aBabyHasThePlanReviewedAndIsOneHoweverOftenItIsSent() {
        String form = id();
        changes.tell(young, form, ChangeKind.BABY, "");
        changes.tell(young, form, ChangeKind.BABY, "");
        assertThat(changes.mine(young)).hasSize(1);
        assertThat(rules()).contains("review-offered", "change-answered");
        asAdviser();
        changes.answer(young, form, "Congratulations", null, false);
        assertThat(rules()).doesNotContain("change-answered");
    }

    @Test
    void aMoveIntoAHomeThatWeFoundStartsTheClockOfItsReview() {
        String form = id();
        changes.tell(young, form, ChangeKind.MOVED, "");
        asAdviser();
        changes.answer(young, form, "Noted", today().minusDays(2), true);
        assertThat(rules()).containsExactly("review-after-move");
    }

    @Test
    void whoWantsToLearnAgainFrom21HasTheirNeedsAssessed() {
        changes.tell(young, id(), ChangeKind.STUDY, "");
        assertThat(rules()).doesNotContain("needs-assessment-education");
        PersonId older = household.youngPerson(22);
        caller.enter(older, Set.of(Role.YOUNG_PERSON), null);
        changes.tell(older, id(), ChangeKind.STUDY, "");
        assertThat(clocks.running(lives.of(Set.of(older), today()), today()))
                .extracting(RunningClock::rule)
                .contains("needs-assessment-education");
    }

    @Test
    void nobodyElseAsksOrReads() {
        PersonId other = household.youngPerson(19);
        caller.enter(other, Set.of(Role.YOUNG_PERSON), null);
        refused(() -> mine.see(young));
        refused(() -> mine.ask(young, id(), WALK));
        refused(() -> changes.tell(young, id(), ChangeKind.BABY, ""));
        refused(() -> work.see(other));
        PersonId stranger = household.somebody(Role.PERSONAL_ADVISER);
        caller.enter(stranger, Set.of(Role.PERSONAL_ADVISER), null);
        refused(() -> work.see(young));
        refused(() -> work.offer(young, id(), ReviewReason.ADVISER, today(), "Here"));
        refused(() -> changes.of(young));
        refused(() -> work.see(PersonId.random()));
        asAdviser();
        refused(() -> mine.cancel(young, id()));
        refused(() -> changes.tell(young, id(), ChangeKind.BABY, ""));
    }

    private List<String> rules() {
        return clocks.running(lives.of(Set.of(young), today()), today()).stream()
                .map(RunningClock::rule)
                .toList();
    }

    private void asYoung() {
        caller.enter(young, Set.of(Role.YOUNG_PERSON), null);
    }

    private void asAdviser() {
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
    }

    private LocalDate today() {
        return household.today();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
