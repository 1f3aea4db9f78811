package uk.opendoor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.claim.Claimant.sum;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.claim.figures.MoneyFigures;
import uk.opendoor.claim.figures.MoneyFiguresService;
import uk.opendoor.claim.work.WorkClaimsService;
import uk.opendoor.family.Household;

/** Money that nobody asked for, and its time is near: the worker is told until it is asked for, and the manager sees it. */
@ExtendWith(ArquillianExtension.class)
class UnclaimedIT {

    private static final String MOVE = "unclaimed-move";
    private static final String STOP = "unclaimed-stop";

    @Inject
    private WorkClaimsService work;

    @Inject
    private MoneyFiguresService figures;

    @Inject
    private Household household;

    @Inject
    private Claimant claimant;

    private LocalDate today;

    @BeforeEach
    void bring() {
        today = household.today();
        claimant.bring();
    }

    @ParameterizedTest
    @CsvSource({"14, true", "28, true", "29, false", "-60, true", "-61, false"})
    void whoeverMovesIntoTheirOwnHomeIsAsked(int inDays, boolean isAsked) {
        assertThat(claimant.clocks()).doesNotContain(MOVE);
        claimant.movesIn(today.plusDays(inDays));
        assertThat(claimant.clocks().contains(MOVE)).isEqualTo(isAsked);
    }

    @Test
    void itIsSaidHowMuchIsLeftUntilTheyAskForNearlyAllOfIt() {
        claimant.movesIn(today.plusDays(14));
        String first = claimant.sent("1100");
        claimant.decided(first, "1100");
        claimant.asAdviser();
        assertThat(work.lists().unclaimed()).singleElement().satisfies(row -> {
            assertThat(row.found().left()).isEqualTo(sum("1900"));
            assertThat(row.found().near().day()).isEqualTo(today.plusDays(14));
        });
        claimant.sent("1800.01");
        assertThat(claimant.clocks()).doesNotContain(MOVE);
        assertThat(work.lists().unclaimed()).isEmpty();
    }

    @Test
    void whatStopsWithinAYearStandsInTheManagersFigures() {
        claimant.bring(24);
        assertThat(claimant.clocks()).doesNotContain(STOP);
        String claim = claimant.sent("400");
        claimant.decided(claim, "100");
        claimant.decided(claimant.sent("200"), "0");
        claimant.asManager();
        MoneyFigures money = figures.see();
        assertThat(money.unspent()).anySatisfy(one -> {
            assertThat(one.ends()).isEqualTo(today.plusYears(1).minusDays(1));
            assertThat(one.balance().left()).isEqualTo(sum("2900"));
        });
        assertThat(money.all()).isEqualTo(new MoneyFigures.Counts(2, 2, 0, 1, 1));
        assertThat(money.took().get(0).claims()).isEqualTo(2);
    }
}
