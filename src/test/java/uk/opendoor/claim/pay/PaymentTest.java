package uk.opendoor.claim.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.opendoor.claim.pay.PaymentState.CANCELLED;
import static uk.opendoor.claim.pay.PaymentState.IN_RUN;
import static uk.opendoor.claim.pay.PaymentState.PAID;
import static uk.opendoor.claim.pay.PaymentState.PLANNED;
import static uk.opendoor.claim.pay.PaymentState.RETURNED;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.claim.Appeal;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimDecision;
import uk.opendoor.claim.ClaimItem;
import uk.opendoor.claim.ClaimWords;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.claim.Recommendation;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/** The life of a payment: every move that there is, and no other. */
class PaymentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Settlement SENT = new Settlement(PAID, DAY, "FIN-1", "");
    private static final Settlement BACK = new Settlement(RETURNED, DAY, "FIN-1", "The account is closed");

    private final PersonId adviser = PersonId.random();
    private final PersonId manager = PersonId.random();

    @ParameterizedTest
    @CsvSource({"PLANNED, IN_RUN PAID CANCELLED", "IN_RUN, PAID RETURNED", "PAID, ''", "RETURNED, ''", "CANCELLED, ''"})
    void movesOnlyAsTheTableSays(PaymentState from, String to) {
        List<String> legal = List.of(to.split(" "));
        for (PaymentState next : PaymentState.values()) {
            assertThat(from.mayBecome(next)).as(from + " to " + next).isEqualTo(legal.contains(next.name()));
        }
    }

    @Test
    void isPaidByTheFinanceSystemOnce() {
        Payment one = transfer();
        one.join("a-run");
        assertThat(one.state()).isEqualTo(IN_RUN);
        movedOn(() -> one.join("another-run"));
        movedOn(() -> one.cancel("Too late", DAY));
        movedOn(() -> one.change(0, how(PaymentWay.VOUCHER), "Too late", adviser));
        one.settle(SENT);
        assertThat(one.isSettledAs(SENT)).isTrue();
        movedOn(() -> one.settle(BACK));
        movedOn(() -> one.settle(SENT));
        assertThat(one.state()).isEqualTo(PAID);
        assertThat(one.isSettledAs(BACK)).isFalse();
        assertThat(one.isSettledAs(new Settlement(PAID, DAY.plusDays(1), "FIN-1", "")))
                .isFalse();
        assertThat(one.isSettledAs(new Settlement(PAID, DAY, "FIN-2", ""))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentWay.class,
            names = {"PREPAID_CARD", "VOUCHER", "DIRECT"})
    void isHandedOverByAWorkerAndNeverInARun(PaymentWay way) {
        Payment one = payment(how(way));
        assertThat(one.payee()).as("no number is needed").isNull();
        movedOn(() -> one.join("a-run"));
        movedOn(() -> one.settle(SENT));
        one.handOver(DAY);
        assertThat(one.state()).isEqualTo(PAID);
        assertThat(one.isSettledAs(SENT)).isFalse();
        movedOn(() -> one.handOver(DAY));
    }

    @Test
    void aTransferIsNotHandedOver() {
        movedOn(() -> transfer().handOver(DAY));
    }

    @Test
    void whatIsPlannedIsChangedOrCancelled() {
        Payment one = transfer();
        movedOn(() -> one.change(7, how(PaymentWay.VOUCHER), "Looked at before", adviser));
        one.change(0, how(PaymentWay.VOUCHER), "They have no account", adviser);
        assertThat(one.state()).isEqualTo(PLANNED);
        assertThat(one.way()).isEqualTo(PaymentWay.VOUCHER);
        one.cancel("They do not need it", DAY);
        assertThat(one.state()).isEqualTo(CANCELLED);
        movedOn(() -> one.cancel("Again", DAY));
    }

    @Test
    void isOfWhoeverHadAHandInIt() {
        Payment one = transfer();
        assertThat(one.isOf(manager)).as("approved it").isTrue();
        assertThat(one.isOf(adviser)).as("planned it").isTrue();
        assertThat(one.isOf(one.whose())).as("gets it").isTrue();
        assertThat(one.isOf(PersonId.random())).isFalse();
    }

    @Test
    void nothingIsPlannedBeyondWhatWasApproved() {
        Claim claim = approved();
        Payout payout = new Payout(claim);
        payout.plan(money("279"), claim);
        assertThatExceptionOfType(MoreThanApproved.class)
                .isThrownBy(() -> payout.plan(money("60.01"), claim))
                .satisfies(told -> assertThat(told.left()).isEqualTo(money("60")));
        payout.plan(money("60"), claim);
        assertThat(payout.left(claim)).isEqualTo(Money.NOTHING);
        payout.release(money("279"));
        assertThat(payout.left(claim)).isEqualTo(money("279"));
    }

    @Test
    void whatASecondLookApprovedIsPlannedTooAndIsOfWhoeverDecidedIt() {
        PersonId other = PersonId.random();
        Claim claim = asked();
        claim.recommend(new Recommendation(money("279"), "It is fair.", adviser, NOW));
        claim.decide(new ClaimDecision(money("279"), "The cooker", "LC-4410", manager, NOW), DAY.plusDays(28));
        Payout payout = new Payout(claim);
        payout.plan(money("279"), claim);
        claim.appeal(new Appeal("Somebody must connect it", DAY));
        claim.decideAppeal(new ClaimDecision(money("339"), "", "LC-4420", other, NOW));
        assertThat(payout.left(claim)).isEqualTo(money("60"));
        Payment more = new Payment("OD345678", claim, money("60"), how(PaymentWay.BANK_TRANSFER), adviser, DAY);
        assertThat(more.budget()).isEqualTo("LC-4420");
        assertThat(List.of(manager, other, adviser)).allMatch(more::isOf);
    }

    private Payment transfer() {
        return payment(how(PaymentWay.BANK_TRANSFER));
    }

    private Payment payment(HowPaid how) {
        return new Payment("OD234567", approved(), money("339"), how, adviser, DAY);
    }

    private static HowPaid how(PaymentWay way) {
        return new HowPaid(way, "S104522", DAY);
    }

    private Claim approved() {
        Claim claim = asked();
        claim.decide(new ClaimDecision(money("339"), "", "LC-4410", manager, NOW), DAY.plusDays(28));
        return claim;
    }

    private static Claim asked() {
        Claim claim = new Claim("a-claim", PersonId.random(), "setting-up-home", DAY);
        claim.write(new ClaimWords("A cooker", "", List.of(new ClaimItem.Wanted("Cooker", money("339")))));
        claim.send(DAY);
        return claim;
    }

    private static Money money(String pounds) {
        return new Money(new BigDecimal(pounds));
    }

    private static void movedOn(Runnable deed) {
        assertThatExceptionOfType(MovedOn.class).isThrownBy(deed::run);
    }
}
