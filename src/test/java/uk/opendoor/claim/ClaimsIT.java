package uk.opendoor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.opendoor.claim.Claimant.BUDGET;
import static uk.opendoor.claim.Claimant.HOME;
import static uk.opendoor.claim.Claimant.items;
import static uk.opendoor.claim.Claimant.movedOn;
import static uk.opendoor.claim.Claimant.refused;
import static uk.opendoor.claim.Claimant.sum;
import static uk.opendoor.claim.Claimant.words;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.claim.mine.MyClaimService;
import uk.opendoor.claim.work.DecideService;
import uk.opendoor.claim.work.WorkClaim;
import uk.opendoor.claim.work.WorkClaimsService;
import uk.opendoor.family.Household;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/** A claim from the first word to the answer: whose it is, who may say yes to it, and what is left. */
@ExtendWith(ArquillianExtension.class)
class ClaimsIT {

    @Inject
    private MyClaimService mine;

    @Inject
    private WorkClaimsService work;

    @Inject
    private DecideService decide;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    @Inject
    private Claimant claimant;

    private PersonId young;

    @BeforeEach
    void bring() {
        claimant.bring();
        young = claimant.id();
    }

    @Test
    void whatIsBeingWrittenIsNobodyElses() {
        String claim = claimant.started();
        claimant.asMe();
        mine.save(young, claim, words("279"));
        claimant.asAdviser();
        refused(() -> work.whose(claim));
        refused(() -> work.see(young, claim));
        assertThat(work.lists().waiting()).extracting("id").doesNotContain(claim);
        assertThat(claimant.clocks()).doesNotContain("claim-answered");
    }

    @Test
    void sentTwiceItIsOneAndStandsInTheQueueUntilItIsAnswered() {
        String claim = claimant.sent("279");
        claimant.asMe();
        mine.send(young, claim, words("9999"));
        assertThat(mine.see(young, claim).total()).isEqualTo(sum("279"));
        assertThat(claimant.clocks()).contains("claim-answered");
        claimant.recommended(claim, "279");
        assertThat(claimant.clocks()).contains("claim-answered");
        claimant.asManager();
        decide.decide(young, claim, sum("279"), "", BUDGET);
        assertThat(claimant.clocks()).doesNotContain("claim-answered");
        claimant.asMe();
        assertThat(mine.see(young, claim).state()).isEqualTo(ClaimState.APPROVED);
        assertThat(claimant.left()).isEqualTo(sum("2721"));
    }

    @Test
    void anUrgentOneIsDueToday() {
        String claim = claimant.started();
        claimant.asMe();
        mine.send(young, claim, new ClaimWords("A cooker", "I have nothing to cook on", items("279")));
        assertThat(claimant.clocks()).contains("urgent-claim-answered");
        claimant.asMe();
        assertThat(mine.see(young, claim).answerBy())
                .isBeforeOrEqualTo(household.today().plusDays(4));
    }

    @Test
    void aSmallSumIsApprovedByOneAndALargerOneTakesTwo() {
        String small = claimant.sent("150");
        claimant.asAdviser();
        decide.approve(young, small);
        movedOn(() -> decide.approve(young, small));
        String large = claimant.sent("150.01");
        claimant.asAdviser();
        movedOn(() -> decide.approve(young, large));
        refused(() -> decide.decide(young, large, sum("150.01"), "", BUDGET));
        claimant.asManager();
        movedOn(() -> decide.decide(young, large, sum("150.01"), "", BUDGET));
        claimant.recommended(large, "150.01");
        movedOn(() -> decide.recommend(young, large, sum("1"), "Once more"));
        claimant.asManager();
        decide.decide(young, large, sum("100"), "There are cheaper ones.", BUDGET);
        claimant.asMe();
        assertThat(mine.see(young, large).state()).isEqualTo(ClaimState.APPROVED_IN_PART);
        assertThat(claimant.left()).isEqualTo(sum("2750"));
    }

    @Test
    void nobodyDecidesWhatTheyRecommended() {
        PersonId both = household.somebody(Role.PERSONAL_ADVISER, Role.TEAM_MANAGER);
        household.allocate(both, young, Capacity.ADVISER);
        String claim = claimant.sent("400");
        caller.enter(both, Set.of(Role.PERSONAL_ADVISER, Role.TEAM_MANAGER), null);
        decide.recommend(young, claim, sum("400"), "It is fair.");
        assertThat(work.see(young, claim).may()).isEqualTo(new WorkClaim.May(false, false, false));
    }

    @Test
    void theLastOfItIsApprovedOnceAndTheOtherIsTold() {
        String first = claimant.sent("2900");
        claimant.decided(first, "2900");
        String second = claimant.sent("100");
        String third = claimant.sent("100");
        claimant.decided(second, "100");
        claimant.recommended(third, "100");
        claimant.asManager();
        assertThatExceptionOfType(NotThatMuchLeft.class)
                .isThrownBy(() -> decide.decide(young, third, sum("100"), "", BUDGET))
                .satisfies(told -> assertThat(told.left()).isEqualTo(Money.NOTHING));
        claimant.asMe();
        assertThat(mine.see(young, third).state()).isEqualTo(ClaimState.RECOMMENDED);
        assertThat(claimant.left()).isEqualTo(Money.NOTHING);
    }

    @Test
    void whatTheRecordNoLongerSaysIsTheirsIsNotApproved() {
        String claim = claimant.sent("100");
        claimant.wasNeverInCare();
        assertThatExceptionOfType(NotTheirs.class).isThrownBy(() -> decide.approve(young, claim));
        claimant.asMe();
        assertThat(mine.see(young, claim).state()).isEqualTo(ClaimState.SENT);
    }

    @Test
    void whatIsNotSentYetIsGoneOnWith() {
        String claim = claimant.started();
        assertThat(mine.start(young, UUID.randomUUID().toString(), HOME)).isEqualTo(claim);
        mine.send(young, claim, words("279"));
        assertThat(mine.start(young, UUID.randomUUID().toString(), HOME)).isNotEqualTo(claim);
    }

    @Test
    void takenBackItAsksForNothing() {
        String claim = claimant.sent("279");
        claimant.asMe();
        mine.withdraw(young, claim);
        mine.withdraw(young, claim);
        assertThat(claimant.clocks()).doesNotContain("claim-answered");
        claimant.asAdviser();
        movedOn(() -> decide.recommend(young, claim, sum("279"), "Too late"));
    }

    @Test
    void whatIsNotTheirsCannotBeAskedFor() {
        claimant.asMe();
        refused(() -> mine.start(young, UUID.randomUUID().toString(), "council-tax"));
        refused(() -> mine.start(young, UUID.randomUUID().toString(), "nothing-of-the-kind"));
        PersonId stranger = household.youngPerson(19);
        caller.enter(stranger, Set.of(Role.YOUNG_PERSON), null);
        refused(() -> mine.start(stranger, UUID.randomUUID().toString(), HOME));
        String claim = claimant.sent("279");
        caller.enter(stranger, Set.of(Role.YOUNG_PERSON), null);
        refused(() -> mine.see(young, claim));
        refused(() -> mine.see(stranger, claim));
        caller.enter(household.somebody(Role.PERSONAL_ADVISER), Set.of(Role.PERSONAL_ADVISER), null);
        refused(() -> work.whose(claim));
    }
}
