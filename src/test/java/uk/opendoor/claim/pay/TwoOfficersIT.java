package uk.opendoor.claim.pay;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Role;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.claim.pay.plan.PayPlan;
import uk.opendoor.claim.pay.plan.PlanService;
import uk.opendoor.claim.pay.run.NothingDue;
import uk.opendoor.claim.pay.run.RunService;
import uk.opendoor.family.Household;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/** Two at the same moment: each payment is in one run, and no more is planned than was approved. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficersIT {

    private static final int TIMES = 5;

    @Inject
    private ACashbook book;

    @Inject
    private RunService runs;

    @Inject
    private PlanService plans;

    @Inject
    private Household household;

    @Inject
    private Instance<RequestContextController> contexts;

    @RepeatedTest(TIMES)
    void oneMakesTheRunAndTheOtherIsTold() throws Exception {
        book.bring();
        String payment = book.due("700");
        PersonId first = household.somebody(Role.FINANCE_OFFICER);
        PersonId second = household.somebody(Role.FINANCE_OFFICER);
        book.as(first);
        LocalDate today = book.today();
        Money total = runs.due(today).total();
        List<String> forms = List.of(ACashbook.id(), ACashbook.id());
        List<String> fared = atOnce(() -> make(first, forms.get(0), total), () -> make(second, forms.get(1), total));
        assertThat(fared).containsOnlyOnce("done").containsAnyOf("MovedOn", "NothingDue");
        book.as(first);
        assertThat(forms.stream().filter(runs::isMade))
                .singleElement()
                .satisfies(run -> assertThat(runs.see(run).lines())
                        .extracting("reference")
                        .containsOnlyOnce(payment));
    }

    @RepeatedTest(TIMES)
    void theRestIsPlannedOnce() throws Exception {
        book.bring();
        String claim = book.approved("300");
        List<String> fared = atOnce(() -> plan(claim), () -> plan(claim));
        assertThat(fared).containsOnlyOnce("done").containsAnyOf("MovedOn", "MoreThanApproved");
        assertThat(book.payments(claim)).extracting(PayPlan.Line::sum).containsExactly(ACashbook.money("300"));
    }

    private void make(PersonId officer, String form, Money total) {
        book.as(officer);
        runs.make(form, book.today(), total);
    }

    private void plan(String claim) {
        book.asAdviser();
        plans.plan(book.young(), claim, ACashbook.id(), book.wanted("300", PaymentWay.BANK_TRANSFER, book.today()));
    }

    /** Lets two do something at the same moment, each in a request of their own; says how each of them fared. */
    private List<String> atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> both = List.of(() -> outcome(one, start), () -> outcome(other, start));
            List<Future<String>> outcomes = threads.invokeAll(both, 60, TimeUnit.SECONDS);
            return List.of(outcomes.get(0).get(), outcomes.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private String outcome(Runnable deed, CyclicBarrier start) throws Exception {
        RequestContextController context = contexts.get();
        context.activate();
        try {
            start.await();
            deed.run();
            return "done";
        } catch (MovedOn | NothingDue | MoreThanApproved told) {
            return told.getClass().getSimpleName();
        } finally {
            context.deactivate();
        }
    }
}
