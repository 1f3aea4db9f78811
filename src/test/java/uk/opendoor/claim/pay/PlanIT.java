package uk.opendoor.claim.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.opendoor.claim.pay.ACashbook.id;
import static uk.opendoor.claim.pay.ACashbook.money;
import static uk.opendoor.claim.pay.PaymentWay.BANK_TRANSFER;
import static uk.opendoor.claim.pay.PaymentWay.VOUCHER;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.claim.pay.mine.MyPayment;
import uk.opendoor.claim.pay.mine.MyPaymentsService;
import uk.opendoor.claim.pay.plan.PayPlan;
import uk.opendoor.claim.pay.plan.PlanService;
import uk.opendoor.family.Household;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** How a worker plans what was approved: never more than that, to the penny, once, and not for a relative. */
@ExtendWith(ArquillianExtension.class)
class PlanIT {

    @Inject
    private ACashbook book;

    @Inject
    private PlanService plans;

    @Inject
    private MyPaymentsService mine;

    @Inject
    private QueueService queue;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    @Inject
    private MovedClock clock;

    private PersonId young;
    private LocalDate today;

    @BeforeEach
    void bring() {
        book.bring();
        young = book.young();
        today = book.today();
    }

    @AfterEach
    void back() {
        clock.back();
    }

    @Test
    void aSumIsPlannedInPartsAndNeverMoreThanWasApproved() {
        String claim = book.approved("1000");
        assertThat(clocks()).contains("payment-planned");
        book.plan(claim, "700", BANK_TRANSFER, today, today.plusDays(30), today.plusDays(60));
        assertThat(book.payments(claim))
                .extracting(PayPlan.Line::sum)
                .containsExactly(money("233.33"), money("233.33"), money("233.34"));
        assertThatExceptionOfType(MoreThanApproved.class)
                .isThrownBy(() -> book.plan(claim, "300.01", VOUCHER, today))
                .satisfies(told -> assertThat(told.left()).isEqualTo(money("300")));
        assertThat(clocks()).contains("payment-planned");
        book.plan(claim, "300", VOUCHER, today);
        assertThat(plans.see(young, claim).left()).isEqualTo(Money.NOTHING);
        assertThat(plans.see(young, claim).payee()).isEqualTo(ACashbook.PAYEE);
        assertThat(clocks()).doesNotContain("payment-planned");
    }

    @Test
    void whatAnotherLookApprovedIsPlannedToo() {
        String claim = book.approved("300", "200");
        book.plan(claim, "200", BANK_TRANSFER, today);
        assertThat(clocks()).doesNotContain("payment-planned");
        book.looksAgain(claim, "300");
        assertThat(clocks()).contains("payment-planned");
        assertThat(plans.see(young, claim).left()).isEqualTo(money("100"));
        book.plan(claim, "100", VOUCHER, today);
        assertThat(clocks()).doesNotContain("payment-planned");
    }

    @Test
    void whatIsNotThereOnItsDayIsAskedAfterUntilItIs() {
        String claim = book.approved("90");
        book.plan(claim, "90", VOUCHER, today);
        assertThat(clocks()).doesNotContain("payment-made");
        clock.forward(Duration.ofDays(1));
        assertThat(clocks()).contains("payment-made");
        plans.handOver(young, claim, book.payments(claim).get(0).reference(), today);
        assertThat(clocks()).doesNotContain("payment-made");
    }

    @Test
    void theSameFormTwiceIsPlannedOnce() {
        String claim = book.approved("600");
        String form = id();
        book.asAdviser();
        plans.plan(young, claim, form, book.wanted("300", BANK_TRANSFER, today, today.plusDays(7)));
        plans.plan(young, claim, form, book.wanted("300", BANK_TRANSFER, today, today.plusDays(7)));
        assertThat(book.payments(claim)).hasSize(2);
        assertThat(plans.see(young, claim).left()).isEqualTo(money("300"));
    }

    @Test
    void whatIsHandedOverIsToldOnce() {
        String claim = book.approved("90");
        book.plan(claim, "90", VOUCHER, today);
        int before = book.told(young);
        String voucher = book.payments(claim).get(0).reference();
        plans.handOver(young, claim, voucher, today);
        plans.handOver(young, claim, voucher, today);
        movedOn(() -> plans.handOver(young, claim, voucher, today.minusDays(1)));
        movedOn(() -> plans.cancel(young, claim, voucher, "Too late"));
        assertThat(book.told(young)).isEqualTo(before + 1);
        assertThat(seen()).extracting(MyPayment::says).containsExactly("PAID.VOUCHER");
    }

    @Test
    void whatIsPlannedCanBeChangedAndCancelledWithAReason() {
        String claim = book.approved("400");
        book.plan(claim, "400", BANK_TRANSFER, today.plusDays(9));
        PayPlan.Line one = book.payments(claim).get(0);
        HowPaid card = new HowPaid(PaymentWay.PREPAID_CARD, null, today.plusDays(2));
        plans.change(young, claim, one.reference(), one.version(), card, "No account yet");
        movedOn(() -> plans.change(young, claim, one.reference(), one.version(), card, "Looked at before"));
        plans.cancel(young, claim, one.reference(), "You moved in with your aunt");
        plans.cancel(young, claim, one.reference(), "Again");
        assertThat(plans.see(young, claim).left()).isEqualTo(money("400"));
        assertThat(seen()).singleElement().satisfies(mine -> {
            assertThat(mine.says()).isEqualTo("CANCELLED");
            assertThat(mine.why()).isEqualTo("You moved in with your aunt");
        });
        assertThat(clocks()).contains("payment-planned");
    }

    @Test
    void theManagerPlansTooAndNobodyElseSeesIt() {
        String claim = book.approved("500");
        book.asManager();
        plans.plan(young, claim, id(), book.wanted("500", BANK_TRANSFER, today));
        PersonId stranger = household.somebody(Role.PERSONAL_ADVISER);
        caller.enter(stranger, Set.of(Role.PERSONAL_ADVISER), null);
        refused(() -> plans.whose(claim));
        refused(() -> plans.see(young, claim));
        book.asOfficer();
        refused(() -> plans.whose(claim));
        refused(() -> plans.see(young, claim));
        refused(() -> mine.see(young));
        book.asYoung();
        refused(() -> plans.plan(young, claim, id(), book.wanted("1", BANK_TRANSFER, today)));
    }

    @Test
    void nobodyPlansForARelative() {
        String claim = book.approved("500");
        household.parent(book.adviser(), young);
        book.asAdviser();
        assertThat(plans.see(young, claim).mayPlan()).isFalse();
        refused(() -> plans.plan(young, claim, id(), book.wanted("500", VOUCHER, today)));
    }

    private Set<String> clocks() {
        book.asAdviser();
        return queue.of(young).stream().map(row -> row.clock().rule()).collect(Collectors.toSet());
    }

    private List<MyPayment> seen() {
        book.asYoung();
        List<MyPayment> all = mine.see(young);
        book.asAdviser();
        return all;
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }

    private static void movedOn(Runnable deed) {
        assertThatExceptionOfType(MovedOn.class).isThrownBy(deed::run);
    }
}
