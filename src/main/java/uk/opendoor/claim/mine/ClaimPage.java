package uk.opendoor.claim.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import uk.opendoor.access.Caller;
import uk.opendoor.claim.Appeal;
import uk.opendoor.claim.ClaimState;
import uk.opendoor.claim.ClaimView;
import uk.opendoor.claim.ClaimWords;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** One claim of mine: the form until it is sent, then what became of it. */
@Named
@RequestScoped
public class ClaimPage {

    private static final String MONEY = "/me/money";

    @Inject
    private MyClaimService service;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private final ClaimForm form = new ClaimForm();
    private ClaimView one;
    private String appeal = "";
    private boolean movedOn;

    @PostConstruct
    void load() {
        one = service.see(caller.person(), id);
        form.show(one);
    }

    /** Taking it back, or throwing it away, if that button was pressed. */
    public void press() {
        Buttons.pressed("withdraw")
                .ifPresent(yes -> carry("claimWithdrawn", here(), () -> service.withdraw(caller.person(), id)));
        Buttons.pressed("appeal-back")
                .ifPresent(yes -> carry("appealTakenBack", here(), () -> service.takeAppealBack(caller.person(), id)));
        Buttons.pressed("throw-away")
                .ifPresent(yes -> carry("claimThrownAway", MONEY, () -> service.throwAway(caller.person(), id)));
    }

    public void save() {
        write(false, words -> carry("claimSaved", here(), () -> service.save(caller.person(), id, words)));
    }

    /** Keeps it and goes on to its photos. */
    public void photos() {
        write(
                false,
                words -> carry("claimSaved", MONEY + "/photos/" + id, () -> service.save(caller.person(), id, words)));
    }

    public void send() {
        write(true, words -> carry("claimSent", here(), () -> service.send(caller.person(), id, words)));
    }

    /** Asks for another look. */
    public void appeal() {
        FreeText text = new FreeText("appeal", "claim.appeal.words", appeal);
        text.check(1, Appeal.WORDS_LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            carry("appealSent", here(), () -> service.appeal(caller.person(), id, text.text()));
        }
    }

    private void write(boolean whole, Consumer<ClaimWords> then) {
        form.read(whole, errors, messages).ifPresent(then);
    }

    private void carry(String what, String next, Runnable deed) {
        try {
            SentTwice.carry(MovedOn.class, deed);
            done.say(what);
            Redirects.to(next);
        } catch (MovedOn meanwhile) {
            movedOn = true;
            one = service.see(caller.person(), id);
        }
    }

    private String here() {
        return MONEY + "/claims/" + id;
    }

    public boolean isDraft() {
        return one.state() == ClaimState.DRAFT;
    }

    public ClaimView getOne() {
        return one;
    }

    public String getId() {
        return id;
    }

    public ClaimForm getForm() {
        return form;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    /** So many lines for things: a few more than are filled in. */
    public int getShown() {
        return form.shown();
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public String getAppeal() {
        return appeal;
    }

    public void setAppeal(String appeal) {
        this.appeal = appeal;
    }
}
