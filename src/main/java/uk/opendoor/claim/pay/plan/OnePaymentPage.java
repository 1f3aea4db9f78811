package uk.opendoor.claim.pay.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.claim.ClaimRules;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.claim.pay.HowPaid;
import uk.opendoor.claim.pay.Payment;
import uk.opendoor.claim.pay.PaymentWay;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** One payment: changed, cancelled, handed over, or planned again when it came back. */
@Named
@RequestScoped
public class OnePaymentPage {

    @Inject
    private PlanService service;

    @Inject
    private Provider<ClaimRules> rules;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.payment}")
    private String reference;

    private final FieldErrors errors = new FieldErrors();
    private final HowForm how = new HowForm();
    private final DateInput paidOn = new DateInput();
    private PersonId whose;
    private PayPlan plan;
    private PayPlan.Line one;
    private boolean movedOn;
    private String once = UUID.randomUUID().toString();
    private int seen;
    private String why = "";
    private String cancelWhy = "";

    @PostConstruct
    void load() {
        whose = service.whose(id);
        look();
        how.show(
                one.way(),
                one.payee().isEmpty() ? plan.payee() : one.payee(),
                one.planned() ? one.dueOn() : LocalDate.now(clock));
        paidOn.show(LocalDate.now(clock));
        seen = one.version();
    }

    private void look() {
        plan = service.see(whose, id);
        one = plan.payments().stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public void change() {
        FreeText text = reason("why", why);
        how().filter(read -> errors.isEmpty())
                .ifPresent(read ->
                        carry("paymentChanged", () -> service.change(whose, id, reference, seen, read, text.text())));
    }

    public void planAgain() {
        how().ifPresent(read -> carry("paymentPlanned", () -> service.planAgain(whose, id, once, reference, read)));
    }

    public void cancel() {
        FreeText text = reason("cancel-why", cancelWhy);
        if (errors.isEmpty()) {
            carry("paymentCancelled", () -> service.cancel(whose, id, reference, text.text()));
        }
    }

    public void handOver() {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> on = paidOn.date().filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(1)));
        on.ifPresentOrElse(
                day -> carry("paymentHandedOver", () -> service.handOver(whose, id, reference, day)),
                () -> errors.add("paid-on", "paid-on-day", messages.say("payment.wrong.paidOn")));
    }

    private Optional<HowPaid> how() {
        return how.read(LocalDate.now(clock), rules.get().pay(), errors, messages);
    }

    private FreeText reason(String field, String typed) {
        FreeText text = new FreeText(field, "payment.why.name", typed);
        text.check(1, Payment.REASON_LENGTH, errors, messages);
        return text;
    }

    private void carry(String what, Runnable deed) {
        try {
            SentTwice.carry(MovedOn.class, deed);
            done.say(what);
            Redirects.to("/work/claims/" + id + "/payments");
        } catch (MovedOn meanwhile) {
            movedOn = true;
            look();
            seen = one.version();
        }
    }

    /** Whether the reader can change it now. */
    public boolean isOpen() {
        return plan.mayPlan() && one.planned();
    }

    /** Whether the reader can write down that it was handed over. */
    public boolean isByHand() {
        return plan.mayPlan() && one.byHand();
    }

    /** Whether it came back, and the reader can plan it again. */
    public boolean isBack() {
        return plan.mayPlan() && one.toReplace();
    }

    public List<PaymentWay> getWays() {
        return List.of(PaymentWay.values());
    }

    public String getId() {
        return id;
    }

    public PayPlan getPlan() {
        return plan;
    }

    public PayPlan.Line getOne() {
        return one;
    }

    public HowForm getHow() {
        return how;
    }

    public DateInput getPaidOn() {
        return paidOn;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getCancelWhy() {
        return cancelWhy;
    }

    public void setCancelWhy(String cancelWhy) {
        this.cancelWhy = cancelWhy;
    }
}
