package uk.opendoor.claim.pay.confirm;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.adviser.Told;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.claim.pay.Payment;
import uk.opendoor.claim.pay.PaymentState;
import uk.opendoor.claim.pay.Payments;
import uk.opendoor.claim.pay.Settlement;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;

/**
 * Reads what the finance system says of payments. A whole file is one transaction: all that can be taken of it is, with what
 * is told of it, or nothing; sent again, it changes nothing.
 */
@UseCase
public class ConfirmService {

    private Payments payments;
    private Confirmations confirmations;
    private Told told;
    private Caller caller;
    private Clock clock;

    protected ConfirmService() {}

    @Inject
    public ConfirmService(Payments payments, Confirmations confirmations, Told told, Caller caller, Clock clock) {
        this.payments = payments;
        this.confirmations = confirmations;
        this.told = told;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Reads a file. The same form twice is once.
     *
     * @throws NoConfirmation if it is no such file: nothing of it is taken then
     * @throws MovedOn if another one is read at this moment: nothing of this one is taken then
     */
    @Permitted(Permission.PAY_CLAIMS)
    public void read(String formId, byte[] file) {
        FormId form = new FormId(formId);
        if (confirmations.find(formId).isPresent()) {
            return;
        }
        List<Said> rows = ConfirmationFile.read(file);
        Confirmation confirmation = new Confirmation(form, caller.person(), clock.instant());
        confirmations.add(confirmation);
        Map<String, Payment> known =
                payments.all(rows.stream().map(Said::reference).distinct().toList());
        for (int i = 0; i < rows.size(); i++) {
            Said said = rows.get(i);
            confirmations.add(row(confirmation, i + 2, said, Optional.ofNullable(known.get(said.reference()))));
        }
        payments.flush();
    }

    private ConfirmationRow row(Confirmation of, int number, Said said, Optional<Payment> payment) {
        Optional<String> wrong = said.wrong(LocalDate.now(clock));
        if (wrong.isPresent()) {
            return new ConfirmationRow(of, number, said.reference(), RowOutcome.UNREADABLE, wrong.get());
        }
        return payment.map(one -> taken(of, number, one, said.settlement()))
                .orElseGet(() -> new ConfirmationRow(of, number, said.reference(), RowOutcome.UNKNOWN, ""));
    }

    private ConfirmationRow taken(Confirmation of, int number, Payment one, Settlement said) {
        RowOutcome outcome = outcome(one, said);
        String detail = outcome == RowOutcome.CONTRADICTS ? one.state().name() : "";
        if (outcome == RowOutcome.PAID || outcome == RowOutcome.RETURNED) {
            settle(one, said);
        }
        return new ConfirmationRow(of, number, one.reference(), outcome, detail);
    }

    private static RowOutcome outcome(Payment one, Settlement said) {
        if (one.runId() == null) {
            return RowOutcome.IN_NO_RUN;
        }
        if (one.state() == PaymentState.IN_RUN) {
            return said.state() == PaymentState.PAID ? RowOutcome.PAID : RowOutcome.RETURNED;
        }
        return one.isSettledAs(said) ? RowOutcome.KNOWN_ALREADY : RowOutcome.CONTRADICTS;
    }

    private void settle(Payment one, Settlement said) {
        one.settle(said);
        if (said.state() == PaymentState.PAID) {
            told.tellYoungPerson(one.whose(), NewsKind.MONEY_PAID);
        } else {
            told.tellYoungPerson(one.whose(), NewsKind.MONEY_RETURNED);
            told.tellWorkers(one.whose());
        }
    }

    /** The latest first; without their rows. */
    @Permitted(Permission.PAYMENTS)
    public List<ReportView> latest() {
        return confirmations.latest().stream().map(one -> view(one, List.of())).toList();
    }

    @Permitted(Permission.PAYMENTS)
    public ReportView see(String id) {
        Confirmation one = confirmations.find(id).orElseThrow(NotFound::new);
        return view(
                one,
                confirmations.rows(one).stream().map(ConfirmationRow::shown).toList());
    }

    private ReportView view(Confirmation one, List<ReportView.Row> rows) {
        return new ReportView(one.confirmationId(), LocalDateTime.ofInstant(one.readAt(), clock.getZone()), rows);
    }
}
