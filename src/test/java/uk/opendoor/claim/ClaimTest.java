package uk.opendoor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/** The life of a claim, and who of us may do what with it. */
class ClaimTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final LocalDate LAST = DAY.plusDays(28);
    private static final Money ALONE = money("150");

    private final PersonId adviser = PersonId.random();
    private final PersonId manager = PersonId.random();

    @ParameterizedTest
    @CsvSource({"249, APPROVED", "200, APPROVED_IN_PART", "0, REFUSED"})
    void whatIsApprovedSaysWhatBecomesOfIt(String sum, ClaimState state) {
        Claim claim = recommended("249");
        claim.decide(decision(sum, "There is less left than you asked for."), LAST);
        assertThat(claim.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"0", "200"})
    void lessThanWasAskedForIsNeverSaidWithoutAReason(String sum) {
        Claim claim = recommended("249");
        assertThatIllegalArgumentException().isThrownBy(() -> claim.decide(decision(sum, " "), LAST));
        assertThat(claim.state()).isEqualTo(ClaimState.RECOMMENDED);
    }

    @Test
    void moreThanWasAskedForIsNeverApproved() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recommended("249").decide(decision("250", "They need it."), LAST));
    }

    @Test
    void whatIsSentIsNotWrittenAnew() {
        Claim claim = sent("249");
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> claim.write(words("1")));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> claim.send(DAY));
        claim.withdraw();
        assertThatExceptionOfType(MovedOn.class)
                .isThrownBy(() -> claim.recommend(new Recommendation(ALONE, "", adviser, NOW)));
    }

    @ParameterizedTest
    @CsvSource({"150.00, true", "150.01, false"})
    void aSmallSumIsApprovedAlone(String total, boolean may) {
        assertThat(duties(adviser, false).mayApproveAlone(sent(total))).isEqualTo(may);
    }

    @Test
    void nobodyDecidesWhatTheyRecommendedOrARelativesOrWithoutARecommendation() {
        Claim claim = recommended("249");
        assertThat(duties(manager, true).mayDecide(claim)).isTrue();
        assertThat(duties(adviser, true).mayDecide(claim))
                .as("their own recommendation")
                .isFalse();
        assertThat(duties(manager, false).mayDecide(claim)).as("no manager").isFalse();
        assertThat(new Duties(manager, true, true, ALONE).mayDecide(claim))
                .as("a relative")
                .isFalse();
        assertThat(duties(manager, true).mayDecide(sent("249")))
                .as("not recommended")
                .isFalse();
        assertThat(new Duties(adviser, false, true, ALONE).mayRecommend(sent("20")))
                .isFalse();
    }

    @Test
    void whatWasRefusedIsLookedAtOnceMoreAndNeverBecomesLess() {
        Claim claim = decided("249", "100");
        assertThat(claim.mayBeAppealed(LAST)).isTrue();
        assertThat(claim.mayBeAppealed(LAST.plusDays(1))).isFalse();
        claim.appeal(new Appeal("The cheap ones do not fit.", LAST));
        assertThat(claim.mayBeAppealed(LAST)).isFalse();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> claim.appeal(new Appeal("Again", LAST)));
        assertThatIllegalArgumentException().isThrownBy(() -> claim.decideAppeal(decision("99", "No.")));
        assertThatIllegalArgumentException().isThrownBy(() -> claim.decideAppeal(decision("250", "More.")));
        claim.decideAppeal(decision("249", ""));
        assertThat(claim.state()).isEqualTo(ClaimState.APPROVED);
        assertThat(claim.lastDecision().sum()).isEqualTo(money("249"));
        assertThat(claim.decision().sum()).isEqualTo(money("100"));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> claim.decideAppeal(decision("249", "")));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(claim::takeAppealBack);
    }

    @ParameterizedTest
    @CsvSource({"100, 100, APPROVED_IN_PART", "0, 0, REFUSED", "0, 50, APPROVED_IN_PART", "0, 249, APPROVED"})
    void anotherLookLeavesItOrMakesItMore(String before, String after, ClaimState state) {
        Claim claim = decided("249", before);
        claim.appeal(new Appeal("Please.", DAY));
        claim.decideAppeal(decision(after, "We looked."));
        assertThat(claim.state()).isEqualTo(state);
    }

    @Test
    void takenBackItCanBeAskedForAgain() {
        Claim claim = decided("249", "0");
        claim.appeal(new Appeal("Please.", DAY));
        claim.takeAppealBack();
        assertThat(claim.isAppealOpen()).isFalse();
        claim.appeal(new Appeal("Please, after all.", DAY));
        assertThat(claim.isAppealOpen()).isTrue();
    }

    @Test
    void aWholeYesIsNotLookedAtAgain() {
        assertThatExceptionOfType(MovedOn.class)
                .isThrownBy(() -> decided("249", "249").appeal(new Appeal("More.", DAY)));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> sent("249").appeal(new Appeal("Faster.", DAY)));
    }

    @Test
    void whoHadAPartInTheAnswerDoesNotLookAgain() {
        Claim claim = decided("249", "0");
        PersonId other = PersonId.random();
        assertThat(duties(other, false).mayDecideAppeal(claim)).as("not asked").isFalse();
        claim.appeal(new Appeal("Please.", DAY));
        assertThat(duties(other, false).mayDecideAppeal(claim)).isTrue();
        assertThat(duties(manager, true).mayDecideAppeal(claim))
                .as("decided it")
                .isFalse();
        assertThat(duties(adviser, true).mayDecideAppeal(claim))
                .as("recommended it")
                .isFalse();
        assertThat(new Duties(other, true, true, ALONE).mayDecideAppeal(claim))
                .as("a relative")
                .isFalse();
    }

    private Claim decided(String total, String sum) {
        Claim claim = recommended(total);
        claim.decide(decision(sum, "There is less left than you asked for."), LAST);
        return claim;
    }

    private Duties duties(PersonId who, boolean isManager) {
        return new Duties(who, isManager, false, ALONE);
    }

    private Claim recommended(String total) {
        Claim claim = sent(total);
        claim.recommend(new Recommendation(money(total), "It is fair.", adviser, NOW));
        return claim;
    }

    private static Claim sent(String total) {
        Claim claim = new Claim("a-claim", PersonId.random(), "setting-up-home", DAY);
        claim.write(words(total));
        claim.send(DAY);
        return claim;
    }

    private static ClaimWords words(String total) {
        return new ClaimWords("A cooker", "", List.of(new ClaimItem.Wanted("Cooker", money(total))));
    }

    private ClaimDecision decision(String sum, String reason) {
        return new ClaimDecision(money(sum), reason, "LC-4410", manager, NOW);
    }

    private static Money money(String pounds) {
        return new Money(new BigDecimal(pounds));
    }
}
