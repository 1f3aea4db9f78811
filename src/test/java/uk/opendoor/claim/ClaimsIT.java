package uk.opendoor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.claim.mine.MyClaimService;
import uk.opendoor.claim.mine.MyMoneyService;
import uk.opendoor.claim.work.WorkClaim;
import uk.opendoor.claim.work.WorkClaimsService;
import uk.opendoor.family.Household;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A claim from the first word to the answer: whose it is, who may say yes to it, and what is left. */
@ExtendWith(ArquillianExtension.class)
class ClaimsIT {

    private static final String HOME = "setting-up-home";
    private static final String BUDGET = "LC-4410";

    @Inject
    private MyMoneyService money;

    @Inject
    private MyClaimService mine;

    @Inject
    private WorkClaimsService work;

    @Inject
    private QueueService queue;

    @Inject
    private CareService care;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    private PersonId young;
    private PersonId adviser;
    private PersonId manager;

    @BeforeEach
    void bring() {
        young = household.youngPerson(19);
        LocalDate born = household.today().minusYears(19);
        adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(adviser, young, Capacity.ADVISER);
        asAdviser();
        care.save(young, UUID.randomUUID().toString(), 0, SpellKind.CARE_ORDER, born.plusYears(8), born.plusYears(18));
        manager = household.managerOf(adviser);
    }

    @Test
    void whatIsBeingWrittenIsNobodyElses() {
        String claim = started();
        asMe();
        mine.save(young, claim, words("279"));
        asAdviser();
        refused(() -> work.whose(claim));
        refused(() -> work.see(young, claim));
        assertThat(work.waiting()).extracting("id").doesNotContain(claim);
        assertThat(clocks()).doesNotContain("claim-answered");
    }

    @Test
    void sentTwiceItIsOneAndStandsInTheQueueUntilItIsAnswered() {
        String claim = sent("279");
        asMe();
        mine.send(young, claim, words("9999"));
        assertThat(mine.see(young, claim).total()).isEqualTo(sum("279"));
        assertThat(clocks()).contains("claim-answered");
        recommend(claim, "279");
        assertThat(clocks()).contains("claim-answered");
        asManager();
        work.decide(young, claim, sum("279"), "", BUDGET);
        assertThat(clocks()).doesNotContain("claim-answered");
        asMe();
        assertThat(mine.see(young, claim).state()).isEqualTo(ClaimState.APPROVED);
        assertThat(left()).isEqualTo(sum("2721"));
    }

    @Test
    void anUrgentOneIsDueToday() {
        String claim = started();
        asMe();
        mine.send(young, claim, new ClaimWords("A cooker", "I have nothing to cook on", items("279")));
        assertThat(clocks()).contains("urgent-claim-answered");
        asMe();
        assertThat(mine.see(young, claim).answerBy())
                .isBeforeOrEqualTo(household.today().plusDays(4));
    }

    @Test
    void aSmallSumIsApprovedByOneAndALargerOneTakesTwo() {
        String small = sent("150");
        asAdviser();
        work.approve(young, small);
        movedOn(() -> work.approve(young, small));
        String large = sent("150.01");
        asAdviser();
        movedOn(() -> work.approve(young, large));
        refused(() -> work.decide(young, large, sum("150.01"), "", BUDGET));
        asManager();
        movedOn(() -> work.decide(young, large, sum("150.01"), "", BUDGET));
        recommend(large, "150.01");
        movedOn(() -> work.recommend(young, large, sum("1"), "Once more"));
        asManager();
        work.decide(young, large, sum("100"), "There are cheaper ones.", BUDGET);
        asMe();
        assertThat(mine.see(young, large).state()).isEqualTo(ClaimState.APPROVED_IN_PART);
        assertThat(left()).isEqualTo(sum("2750"));
    }

    @Test
    void nobodyDecidesWhatTheyRecommended() {
        PersonId both = household.somebody(Role.PERSONAL_ADVISER, Role.TEAM_MANAGER);
        household.allocate(both, young, Capacity.ADVISER);
        String claim = sent("400");
        caller.enter(both, Set.of(Role.PERSONAL_ADVISER, Role.TEAM_MANAGER), null);
        work.recommend(young, claim, sum("400"), "It is fair.");
        assertThat(work.see(young, claim).may()).isEqualTo(new WorkClaim.May(false, false, false));
    }

    @Test
    void theLastOfItIsApprovedOnceAndTheOtherIsTold() {
        String first = sent("2900");
        decided(first, "2900");
        String second = sent("100");
        String third = sent("100");
        decided(second, "100");
        recommend(third, "100");
        asManager();
        assertThatExceptionOfType(NotThatMuchLeft.class)
                .isThrownBy(() -> work.decide(young, third, sum("100"), "", BUDGET))
                .satisfies(told -> assertThat(told.left()).isEqualTo(Money.NOTHING));
        asMe();
        assertThat(mine.see(young, third).state()).isEqualTo(ClaimState.RECOMMENDED);
        assertThat(left()).isEqualTo(Money.NOTHING);
    }

    @Test
    void takenBackItAsksForNothing() {
        String claim = sent("279");
        asMe();
        mine.withdraw(young, claim);
        mine.withdraw(young, claim);
        assertThat(clocks()).doesNotContain("claim-answered");
        asAdviser();
        movedOn(() -> work.recommend(young, claim, sum("279"), "Too late"));
    }

    @Test
    void whatIsNotTheirsCannotBeAskedFor() {
        asMe();
        refused(() -> mine.start(young, UUID.randomUUID().toString(), "council-tax"));
        refused(() -> mine.start(young, UUID.randomUUID().toString(), "nothing-of-the-kind"));
        PersonId stranger = household.youngPerson(19);
        caller.enter(stranger, Set.of(Role.YOUNG_PERSON), null);
        refused(() -> mine.start(stranger, UUID.randomUUID().toString(), HOME));
        String claim = sent("279");
        caller.enter(stranger, Set.of(Role.YOUNG_PERSON), null);
        refused(() -> mine.see(young, claim));
        refused(() -> mine.see(stranger, claim));
        caller.enter(household.somebody(Role.PERSONAL_ADVISER), Set.of(Role.PERSONAL_ADVISER), null);
        refused(() -> work.whose(claim));
    }

    private String started() {
        asMe();
        String id = UUID.randomUUID().toString();
        mine.start(young, id, HOME);
        mine.start(young, id, HOME);
        return id;
    }

    private String sent(String total) {
        String id = started();
        mine.send(young, id, words(total));
        return id;
    }

    private void recommend(String claim, String sum) {
        asAdviser();
        work.recommend(young, claim, sum(sum), "It is fair.");
    }

    private void decided(String claim, String sum) {
        recommend(claim, sum);
        asManager();
        work.decide(young, claim, sum(sum), "", BUDGET);
    }

    private Money left() {
        return money.see(young).now().stream()
                .filter(line -> line.code().equals(HOME))
                .findFirst()
                .orElseThrow()
                .balance()
                .left();
    }

    private Set<String> clocks() {
        asAdviser();
        return queue.of(young).stream().map(row -> row.clock().rule()).collect(Collectors.toSet());
    }

    private void asMe() {
        caller.enter(young, Set.of(Role.YOUNG_PERSON), null);
    }

    private void asAdviser() {
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
    }

    private void asManager() {
        caller.enter(manager, Set.of(Role.TEAM_MANAGER), null);
    }

    private static ClaimWords words(String total) {
        return new ClaimWords("A cooker", "", items(total));
    }

    private static List<ClaimItem.Wanted> items(String total) {
        return List.of(new ClaimItem.Wanted("Cooker", sum(total)));
    }

    private static Money sum(String pounds) {
        return new Money(new BigDecimal(pounds));
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }

    private static void movedOn(Runnable deed) {
        assertThatExceptionOfType(MovedOn.class).isThrownBy(deed::run);
    }
}
