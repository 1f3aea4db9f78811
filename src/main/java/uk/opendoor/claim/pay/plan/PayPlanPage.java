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
import java.util.UUID;
import uk.opendoor.claim.ClaimRules;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.claim.pay.MoreThanApproved;
import uk.opendoor.claim.pay.PaymentWay;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** How one claim is paid: what is planned and paid, and the form that plans what is left. */
@Named
@RequestScoped
public class PayPlanPage {

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

    private final FieldErrors errors = new FieldErrors();
    private final PlanForm form = new PlanForm();
    private PersonId whose;
    private PayPlan plan;
    private boolean movedOn;
    private String once = UUID.randomUUID().toString();

    @PostConstruct
    void load() {
        whose = service.whose(id);
        plan = service.see(whose, id);
        form.show(plan);
    }

    public void save() {
        form.read(plan.left(), LocalDate.now(clock), rules.get().pay(), errors, messages)
                .ifPresent(this::save);
    }

    private void save(Wanted wanted) {
        try {
            SentTwice.carry(MovedOn.class, () -> service.plan(whose, id, once, wanted));
            done.say("paymentPlanned");
            Redirects.to(getHere());
        } catch (MovedOn | MoreThanApproved meanwhile) {
            movedOn = true;
            plan = service.see(whose, id);
        }
    }

    public String getHere() {
        return "/work/claims/" + id + "/payments";
    }

    /** Whether there is something to plan, and the reader may. */
    public boolean isOpen() {
        return plan.mayPlan() && !plan.left().isNothing();
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

    public PlanForm getForm() {
        return form;
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
}
