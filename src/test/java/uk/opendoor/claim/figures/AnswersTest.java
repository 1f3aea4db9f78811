package uk.opendoor.claim.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.opendoor.claim.ClaimState;
import uk.opendoor.deadline.WorkingDays;
import uk.opendoor.shared.Money;

/** Counted as a manager would with a pencil. */
class AnswersTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 24);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 4);
    private static final WorkingDays DAYS =
            new WorkingDays(List.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1)));

    @Test
    void aDayThatNobodyWorksDoesNotCount() {
        List<MoneyFigures.Took> took = new Answers(List.of(
                        answer(THURSDAY, ClaimState.APPROVED, "100"),
                        answer(THURSDAY.plusDays(4), ClaimState.APPROVED, "50"),
                        answer(THURSDAY.plusDays(5), ClaimState.APPROVED_IN_PART, "50"),
                        answer(THURSDAY.plusDays(60), ClaimState.REFUSED, "0")))
                .took(DAYS);
        assertThat(took).extracting(MoneyFigures.Took::claims).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 1);
        assertThat(took.get(0).wide()).isEqualTo(100);
        assertThat(took.get(8).longer()).isTrue();
    }

    @Test
    void sharesAreOfAllThatWasAnswered() {
        MoneyFigures.Counts counts = new Answers(List.of(
                        answer(THURSDAY, ClaimState.APPROVED, "100"),
                        answer(DUE, ClaimState.REFUSED, "0"),
                        answer(DUE.plusDays(1), ClaimState.REFUSED, "0")))
                .counts();
        assertThat(counts).isEqualTo(new MoneyFigures.Counts(3, 2, 1, 0, 2));
        assertThat(counts.refusedShare()).isEqualTo(67);
        assertThat(counts.onTimeShare()).isEqualTo(67);
    }

    @Test
    void nothingAnsweredIsNothingAndNoFault() {
        Answers none = new Answers(List.of());
        assertThat(none.counts().refusedShare()).isZero();
        assertThat(none.took(DAYS)).allSatisfy(one -> assertThat(one.wide()).isZero());
        assertThat(none.things(code -> code)).isEmpty();
    }

    @Test
    void eachThingHasItsSum() {
        assertThat(new Answers(List.of(
                                answer(THURSDAY, ClaimState.APPROVED, "100"),
                                answer(DUE, ClaimState.APPROVED_IN_PART, "50.50")))
                        .things(String::toUpperCase))
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.name()).isEqualTo("TRAVEL");
                    assertThat(thing.approved()).isEqualTo(money("150.50"));
                });
    }

    private static Answers.Answer answer(LocalDate on, ClaimState state, String approved) {
        return new Answers.Answer("travel", THURSDAY, on, DUE, state, money(approved));
    }

    private static Money money(String pounds) {
        return new Money(new BigDecimal(pounds));
    }
}
