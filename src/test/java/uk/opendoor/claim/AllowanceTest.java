package uk.opendoor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/** What is left is always the limit less what was approved, whatever was approved and refused before. */
class AllowanceTest {

    @Property
    void theBalanceIsTheLimitLessWhatIsApproved(@ForAll("sums") Money limit, @ForAll("histories") List<Money> wanted) {
        Allowance allowance = allowance();
        Money approved = Money.NOTHING;
        for (Money sum : wanted) {
            Money left = new Balance(limit, allowance.approved(), Money.NOTHING).left();
            if (sum.isMoreThan(left)) {
                assertThatExceptionOfType(NotThatMuchLeft.class)
                        .isThrownBy(() -> allowance.approve(sum, limit))
                        .satisfies(refused -> assertThat(refused.left()).isEqualTo(left));
            } else {
                allowance.approve(sum, limit);
                approved = approved.plus(sum);
            }
            assertThat(allowance.approved()).isEqualTo(approved);
            assertThat(new Balance(limit, approved, Money.NOTHING).left()).isEqualTo(limit.minus(approved));
        }
    }

    @Property
    void theBarIsNeverLongerThanItself(
            @ForAll("sums") Money limit, @ForAll("sums") Money approved, @ForAll("sums") Money asked) {
        Balance balance = new Balance(limit, approved, asked);
        assertThat(balance.approvedPart()).isBetween(0, 100);
        assertThat(balance.approvedPart() + balance.askedPart()).isBetween(0, 100);
    }

    /** £2,000 until March 2023, £3,000 after it: who had it all then has £1,000 more. A lower limit takes nothing back. */
    @Example
    void aLimitThatChangesLeavesWhatWasApproved() {
        Allowance allowance = allowance();
        allowance.approve(money("2000"), money("2000"));
        allowance.approve(money("1000"), money("3000"));
        assertThatExceptionOfType(NotThatMuchLeft.class)
                .isThrownBy(() -> allowance.approve(money("0.01"), money("3000")));
        assertThat(new Balance(money("2500"), allowance.approved(), Money.NOTHING).left())
                .isEqualTo(Money.NOTHING);
    }

    @Provide
    Arbitrary<Money> sums() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("5000"))
                .ofScale(2)
                .map(Money::new);
    }

    @Provide
    Arbitrary<List<Money>> histories() {
        return sums().list().ofMaxSize(12);
    }

    private static Allowance allowance() {
        return new Allowance(PersonId.random(), "setting-up-home", LocalDate.of(2008, 5, 1));
    }

    private static Money money(String pounds) {
        return new Money(new BigDecimal(pounds));
    }
}
