package uk.opendoor.claim.pay.run;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.claim.pay.Payment;
import uk.opendoor.claim.pay.PaymentState;
import uk.opendoor.claim.pay.Payments;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Hands planned payments to the finance system. A finance officer sees numbers, sums and days, and nobody's name. */
@UseCase
public class RunService {

    private Payments payments;
    private Runs runs;
    private Payer payer;
    private People people;
    private Caller caller;
    private Clock clock;

    protected RunService() {}

    @Inject
    public RunService(Payments payments, Runs runs, Payer payer, People people, Caller caller, Clock clock) {
        this.payments = payments;
        this.runs = runs;
        this.payer = payer;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(Permission.PAYMENTS)
    public DueView due(LocalDate until) {
        List<Payment> all = payments.due(until);
        List<DueView.Line> lines = all.stream()
                .filter(one -> !one.isOf(caller.person()))
                .map(one -> new DueView.Line(one.reference(), one.payee(), one.sum(), one.dueOn(), one.budget()))
                .toList();
        return new DueView(
                until, lines, all.size() - lines.size(), payer.account().isPresent());
    }

    /**
     * Puts all that is due into a run, but for what the caller approved or planned. The same form twice is one run.
     *
     * @param seen what it came to when the caller looked
     * @throws NothingDue if there is nothing to put into it
     * @throws MovedOn if it comes to another sum by now, or somebody was faster: nothing is in this run then
     */
    @Permitted(Permission.PAY_CLAIMS)
    public void make(String formId, LocalDate until, Money seen) {
        FormId form = new FormId(formId);
        if (runs.find(formId).isPresent()) {
            return;
        }
        List<Payment> taken = payments.due(until).stream()
                .filter(one -> !one.isOf(caller.person()))
                .toList();
        if (taken.isEmpty()) {
            throw new NothingDue();
        }
        if (!total(taken).equals(seen)) {
            throw new MovedOn(formId);
        }
        runs.add(new PaymentRun(form, payer.account(), caller.person(), clock.instant()));
        taken.forEach(one -> one.join(formId));
        payments.flush();
    }

    /** Whether this form has made its run. */
    @Permitted(Permission.PAYMENTS)
    public boolean isMade(String formId) {
        return runs.find(formId).isPresent();
    }

    /** The latest first; without their payments. */
    @Permitted(Permission.PAYMENTS)
    public List<RunView> latest() {
        List<PaymentRun> all = runs.latest();
        Map<String, List<Payment>> of =
                payments.inRuns(all.stream().map(PaymentRun::runId).toList());
        Map<PersonId, String> names =
                people.names(all.stream().map(PaymentRun::madeBy).collect(Collectors.toSet()));
        return all.stream()
                .map(run -> view(run, of.getOrDefault(run.runId(), List.of()), names, List.of()))
                .toList();
    }

    @Permitted(Permission.PAYMENTS)
    public RunView see(String runId) {
        PaymentRun run = get(runId);
        List<Payment> all = payments.inRun(runId);
        return view(
                run,
                all,
                people.names(Set.of(run.madeBy())),
                all.stream().map(one -> line(run, one)).toList());
    }

    private RunView view(PaymentRun run, List<Payment> all, Map<PersonId, String> names, List<RunView.Line> lines) {
        return new RunView(
                run.runId(),
                run.reference(),
                LocalDateTime.ofInstant(run.madeAt(), clock.getZone()),
                names.getOrDefault(run.madeBy(), ""),
                all.size(),
                total(all),
                count(all, PaymentState.IN_RUN),
                count(all, PaymentState.RETURNED),
                run.from().isPresent(),
                lines);
    }

    private static Money total(List<Payment> some) {
        return some.stream().map(Payment::sum).reduce(Money.NOTHING, Money::plus);
    }

    private static int count(List<Payment> all, PaymentState state) {
        return (int) all.stream().filter(one -> one.state() == state).count();
    }

    private RunView.Line line(PaymentRun run, Payment one) {
        return new RunView.Line(
                one.reference(), one.payee(), one.sum(), on(run, one), one.budget(), one.state(), one.settledOn());
    }

    /** What its CSV file says. */
    @Permitted(Permission.PAYMENTS)
    public List<List<?>> csv(String runId) {
        return RunCsv.rows(told(get(runId)));
    }

    /** Its pain.001 file; it is not there if no account was configured when the run was made. */
    @Permitted(Permission.PAYMENTS)
    public byte[] xml(String runId) {
        PaymentRun run = get(runId);
        Payer.Account from = run.from().orElseThrow(NotFound::new);
        return new Pain001(run.reference(), run.madeAt(), from).bytes(told(run));
    }

    private List<RunPayment> told(PaymentRun run) {
        return payments.inRun(run.runId()).stream()
                .map(one -> new RunPayment(one.reference(), one.payee(), one.sum(), on(run, one), one.budget()))
                .toList();
    }

    /** What was due before the run was made is paid on the day on which it was made. */
    private LocalDate on(PaymentRun run, Payment one) {
        Instant moment = run.madeAt();
        LocalDate made = LocalDate.ofInstant(moment, clock.getZone());
        return one.dueOn().isBefore(made) ? made : one.dueOn();
    }

    private PaymentRun get(String runId) {
        return runs.find(runId).orElseThrow(NotFound::new);
    }
}
