package uk.opendoor.family.grant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.Grant;
import uk.opendoor.family.GrantRefused;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** One grant, to approve or to take back. */
@Named
@RequestScoped
public class DecisionPage {

    @Inject
    private DecisionService decisions;

    @Inject
    private GrantService grants;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.grant}")
    private String grantId;

    private final FieldErrors errors = new FieldErrors();
    private Decision decision;
    private boolean mayApprove;
    private boolean mayWithdraw;
    private String why;

    @PostConstruct
    void load() {
        PersonId child = new PersonId(id);
        decision = decisions.see(child, grantId);
        mayApprove = decision.isWaiting() && !decision.mine() && access.allows(Permission.APPROVE_GRANT, child);
        mayWithdraw = decision.isOpen() && access.allows(Permission.WITHDRAW_GRANT, child);
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public void approve() {
        decide("grantApproved", () -> grants.approve(new PersonId(id), grantId));
    }

    public void withdraw() {
        FreeText reason = new FreeText("why", "decision.why", why);
        reason.check(Grant.SHORTEST_REASON, Grant.REASON_LENGTH, errors, messages);
        if (errors.isEmpty()) {
            decide("grantWithdrawn", () -> grants.withdraw(new PersonId(id), grantId, reason.text()));
        }
    }

    private void decide(String said, Runnable deed) {
        try {
            deed.run();
            done.say(said);
            Redirects.to("/work/people/" + id);
        } catch (ChangedMeanwhile faster) {
            errors.add("decision", messages.say("decision.wrong.changed"));
        } catch (GrantRefused refused) {
            errors.add("decision", messages.say("grant.wrong." + refused.why()));
        }
    }

    public Decision getDecision() {
        return decision;
    }

    public boolean isMayApprove() {
        return mayApprove;
    }

    public boolean isMayWithdraw() {
        return mayWithdraw;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getId() {
        return id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
