package uk.opendoor.claim.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.opendoor.claim.pay.ACashbook.file;
import static uk.opendoor.claim.pay.ACashbook.id;
import static uk.opendoor.claim.pay.ACashbook.money;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.account.Town;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.claim.pay.confirm.ConfirmService;
import uk.opendoor.claim.pay.confirm.NoConfirmation;
import uk.opendoor.claim.pay.confirm.ReportView;
import uk.opendoor.claim.pay.confirm.RowOutcome;
import uk.opendoor.claim.pay.plan.PayPlan;
import uk.opendoor.claim.pay.plan.PlanService;
import uk.opendoor.claim.pay.run.DueView;
import uk.opendoor.claim.pay.run.RunService;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A payment is never made twice: whatever is sent again, at whatever moment the power goes. */
@ExtendWith(ArquillianExtension.class)
class RunsIT {

    @Inject
    private ACashbook book;

    @Inject
    private RunService runs;

    @Inject
    private ConfirmService confirmations;

    @Inject
    private PlanService plans;

    @Inject
    private QueueService queue;

    @Inject
    private Town town;

    @Inject
    private Caller caller;

    private PersonId young;
    private LocalDate today;

    @BeforeEach
    void bring() {
        book.bring();
        young = book.young();
        today = book.today();
    }

    @Test
    void theSameFormTwiceIsOneRun() {
        String payment = book.due("700");
        book.asOfficer();
        String form = id();
        Money total = runs.due(today).total();
        runs.make(form, today, total);
        String later = book.due("100");
        book.asOfficer();
        runs.make(form, today, total);
        assertThat(book.inRun(form, payment).sum()).isEqualTo(money("700"));
        assertThat(book.state(later)).isEqualTo("PLANNED");
        assertThat(runs.see(form).lines()).noneMatch(line -> line.reference().equals(later));
    }

    @Test
    void itsFilesHaveTheSameBytesWheneverTheyAreTaken() {
        String payment = book.due("700");
        String run = book.run();
        List<List<?>> csv = runs.csv(run);
        byte[] xml = runs.xml(run);
        assertThat(csv).anyMatch(row -> row.get(0).equals(payment));
        book.confirm(payment + ",paid," + today + ",FIN-7,");
        book.due("50");
        book.run();
        assertThat(runs.csv(run)).isEqualTo(csv);
        assertThat(runs.xml(run)).isEqualTo(xml);
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .contains(payment, ACashbook.PAYEE)
                .doesNotContain(young.value(), "Invented", "setting-up-home");
    }

    @Test
    void whenThePowerGoesBeforeItIsKeptNothingIsInARunAndNobodyIsTold() {
        String payment = book.due("700");
        int told = book.told(young);
        String form = id();
        book.asOfficer();
        cut(() -> runs.make(form, today, runs.due(today).total()));
        assertThat(book.state(payment)).isEqualTo("PLANNED");
        assertThat(runs.isMade(form)).isFalse();
        assertThat(book.told(young)).isEqualTo(told);
        runs.make(form, today, runs.due(today).total());
        assertThat(book.state(payment)).isEqualTo("IN_RUN");
    }

    @Test
    void whoeverApprovedOrPlannedItDoesNotMakeItsRun() {
        String claim = book.approved("900", "700");
        PersonId other = book.looksAgain(claim, "900");
        book.plan(claim, "900", PaymentWay.BANK_TRANSFER, today);
        String payment = book.payments(claim).get(0).reference();
        for (PersonId both : List.of(book.manager(), other, book.adviser())) {
            caller.enter(both, Set.of(Role.TEAM_MANAGER, Role.FINANCE_OFFICER), null);
            DueView due = runs.due(today);
            assertThat(due.lines()).extracting(DueView.Line::reference).doesNotContain(payment);
            assertThat(due.others()).isPositive();
        }
        assertThat(book.state(payment)).isEqualTo("PLANNED");
    }

    @Test
    void whatChangedSinceSomebodyLookedIsNotSent() {
        String payment = book.due("700");
        book.asOfficer();
        Money seen = runs.due(today).total();
        book.due("1");
        book.asOfficer();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> runs.make(id(), today, seen));
        assertThat(book.state(payment)).isEqualTo("PLANNED");
    }

    @Test
    void aConfirmationReadAgainChangesNothingAndSaysSo() {
        String paid = book.due("700");
        String back = book.due("90");
        book.run();
        int young0 = book.told(young);
        int adviser0 = book.told(book.adviser());
        String[] rows = {paid + ",paid," + today + ",FIN-1,", back + ",returned," + today + ",FIN-2,Closed"};
        assertThat(outcomes(book.confirm(rows))).containsExactly(RowOutcome.PAID, RowOutcome.RETURNED);
        assertThat(book.told(young)).isEqualTo(young0 + 2);
        assertThat(book.told(book.adviser())).isEqualTo(adviser0 + 1);
        ReportView again = confirmations.see(book.confirm(rows));
        assertThat(again.nothingNew()).isTrue();
        assertThat(book.told(young)).isEqualTo(young0 + 2);
        assertThat(book.told(book.adviser())).isEqualTo(adviser0 + 1);
        assertThat(book.state(paid)).isEqualTo("PAID");
    }

    @Test
    void theSameFormOfAConfirmationTwiceIsOne() {
        String paid = book.due("700");
        book.run();
        book.asOfficer();
        String form = id();
        confirmations.read(form, file(paid + ",paid," + today + ",FIN-1,"));
        confirmations.read(form, file(paid + ",returned," + today + ",FIN-1,"));
        assertThat(outcomes(form)).containsExactly(RowOutcome.PAID);
    }

    @Test
    void whatContradictsIsRefusedAndTold() {
        String paid = book.due("700");
        String run = book.run();
        String planned = book.due("40");
        assertThat(outcomes(book.confirm(
                        paid + ",paid," + today + ",FIN-1,",
                        paid + ",returned," + today + ",FIN-1,",
                        paid + ",paid," + today.minusDays(1) + ",FIN-1,",
                        planned + ",paid," + today + ",FIN-2,",
                        "OD222222222222,paid," + today + ",,",
                        paid + ",perhaps," + today + ",,")))
                .containsExactly(
                        RowOutcome.PAID,
                        RowOutcome.CONTRADICTS,
                        RowOutcome.CONTRADICTS,
                        RowOutcome.IN_NO_RUN,
                        RowOutcome.UNKNOWN,
                        RowOutcome.UNREADABLE);
        assertThat(book.inRun(run, paid).settledOn()).isEqualTo(today);
        assertThat(book.state(planned)).isEqualTo("PLANNED");
    }

    @Test
    void aConfirmationThatFailsInTheMiddleIsNotTakenAndCanBeReadAgain() {
        String first = book.due("700");
        String second = book.due("90");
        book.run();
        int told = book.told(young);
        String[] rows = {first + ",paid," + today + ",FIN-1,", second + ",paid," + today + ",FIN-2,"};
        town.run("update payment set whose = 'nobody-of-this-house' where reference = ?", second);
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> book.confirm(rows));
        assertThat(book.state(first)).isEqualTo("IN_RUN");
        assertThat(book.told(young)).isEqualTo(told);
        town.run(
                "update payment set whose = (select c.whose from claim c where c.claim_id = payment.claim_id)"
                        + " where reference = ?",
                second);
        book.asOfficer();
        String form = id();
        cut(() -> confirmations.read(form, file(rows)));
        assertThat(book.state(first)).isEqualTo("IN_RUN");
        assertThat(book.told(young)).isEqualTo(told);
        confirmations.read(form, file(rows));
        assertThat(outcomes(form)).containsExactly(RowOutcome.PAID, RowOutcome.PAID);
        assertThat(book.told(young)).isEqualTo(told + 2);
    }

    @Test
    void aFileThatIsNoConfirmationIsNotTaken() {
        book.asOfficer();
        assertThatExceptionOfType(NoConfirmation.class)
                .isThrownBy(() -> confirmations.read(id(), "not a table".getBytes()));
    }

    @Test
    void whatCameBackWaitsUntilItIsPlannedAgainOnce() {
        String claim = book.approved("280");
        book.plan(claim, "280", PaymentWay.BANK_TRANSFER, today);
        String back = book.payments(claim).get(0).reference();
        book.run();
        book.confirm(back + ",returned," + today + ",,Closed");
        assertThat(clocks()).contains("returned-payment-planned").doesNotContain("payment-planned");
        HowPaid how = new HowPaid(PaymentWay.BANK_TRANSFER, "S104999", today);
        String form = id();
        plans.planAgain(young, claim, form, back, how);
        plans.planAgain(young, claim, form, back, how);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> plans.planAgain(young, claim, id(), back, how));
        assertThat(clocks()).doesNotContain("returned-payment-planned", "payment-planned");
        List<PayPlan.Line> all = book.payments(claim);
        assertThat(all)
                .extracting(PayPlan.Line::state)
                .containsExactlyInAnyOrder(PaymentState.RETURNED, PaymentState.PLANNED);
        assertThat(all).extracting(PayPlan.Line::insteadOf).contains(back);
        assertThat(plans.see(young, claim).left()).isEqualTo(Money.NOTHING);
    }

    @Test
    void nobodyButAFinanceOfficerSeesRuns() {
        book.due("700");
        String run = book.run();
        List<Runnable> acts = List.of(book::asAdviser, book::asManager, book::asYoung);
        for (Runnable as : acts) {
            as.run();
            refused(() -> runs.due(today));
            refused(() -> runs.see(run));
            refused(() -> runs.csv(run));
            refused(() -> runs.xml(run));
            refused(() -> runs.make(id(), today, Money.NOTHING));
            refused(() -> confirmations.read(id(), file()));
            refused(confirmations::latest);
        }
        book.asOfficer();
        refused(() -> runs.see(id()));
        refused(() -> confirmations.see(id()));
    }

    private Set<String> clocks() {
        book.asAdviser();
        return queue.of(young).stream().map(row -> row.clock().rule()).collect(Collectors.toSet());
    }

    private List<RowOutcome> outcomes(String confirmation) {
        book.asOfficer();
        return confirmations.see(confirmation).rows().stream()
                .map(ReportView.Row::outcome)
                .toList();
    }

    private void cut(Runnable deed) {
        assertThatExceptionOfType(ACashbook.PowerCut.class).isThrownBy(() -> book.cutAfter(deed));
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
