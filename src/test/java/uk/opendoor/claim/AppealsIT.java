package uk.opendoor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.claim.Claimant.BUDGET;
import static uk.opendoor.claim.Claimant.movedOn;
import static uk.opendoor.claim.Claimant.refused;
import static uk.opendoor.claim.Claimant.sum;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Role;
import uk.opendoor.claim.mine.MyClaimService;
import uk.opendoor.claim.work.AppealService;
import uk.opendoor.claim.work.DecideService;
import uk.opendoor.claim.work.WorkClaimsService;
import uk.opendoor.family.Household;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/** Another look at a claim: asked for once, in time, and answered by a manager who had no part in it. */
@ExtendWith(ArquillianExtension.class)
class AppealsIT {

    @Inject
    private MyClaimService mine;

    @Inject
    private WorkClaimsService work;

    @Inject
    private DecideService decide;

    @Inject
    private AppealService appeals;

    @Inject
    private Household household;

    @Inject
    private Claimant claimant;

    private PersonId young;

    @BeforeEach
    void bring() {
        claimant.bring();
        young = claimant.id();
    }

    @Test
    void anotherLookIsForAManagerWhoHadNoPartInIt() {
        PersonId other = household.managerOf(household.somebody(Role.PERSONAL_ADVISER));
        String claim = claimant.sent("400");
        claimant.recommended(claim, "100");
        claimant.asManager();
        decide.decide(young, claim, sum("100"), "There are cheaper ones.", BUDGET);
        claimant.as(other);
        refused(() -> appeals.whose(claim));
        claimant.asMe();
        mine.appeal(young, claim, "They do not fit.");
        mine.appeal(young, claim, "Twice.");
        assertThat(mine.see(young, claim).appeal().words()).isEqualTo("They do not fit.");
        assertThat(claimant.clocks()).contains("claim-appeal-answered");
        claimant.asManager();
        refused(() -> appeals.whose(claim));
        refused(() -> appeals.decide(young, claim, sum("400"), "", BUDGET));
        claimant.as(other);
        assertThat(appeals.waiting()).extracting("id").contains(claim);
        refused(() -> work.see(young, claim));
        assertThat(appeals.see(appeals.whose(claim), claim).may()).isTrue();
        appeals.decide(young, claim, sum("250"), "A middle one.", BUDGET);
        refused(() -> appeals.whose(claim));
        assertThat(claimant.clocks()).doesNotContain("claim-appeal-answered");
        claimant.asMe();
        assertThat(mine.see(young, claim).state()).isEqualTo(ClaimState.APPROVED_IN_PART);
        assertThat(claimant.left()).isEqualTo(sum("2750"));
        movedOn(() -> mine.appeal(young, claim, "Once more."));
        movedOn(() -> mine.takeAppealBack(young, claim));
    }

    @Test
    void anotherLookThatIsTakenBackWaitsForNobody() {
        PersonId other = household.managerOf(household.somebody(Role.PERSONAL_ADVISER));
        String claim = claimant.sent("400");
        claimant.recommended(claim, "0");
        claimant.asManager();
        decide.decide(young, claim, Money.NOTHING, "Not from this money.", BUDGET);
        claimant.asMe();
        mine.appeal(young, claim, "It says so on your page.");
        mine.takeAppealBack(young, claim);
        mine.takeAppealBack(young, claim);
        claimant.as(other);
        refused(() -> appeals.whose(claim));
        assertThat(claimant.left()).isEqualTo(sum("3000"));
    }
}
