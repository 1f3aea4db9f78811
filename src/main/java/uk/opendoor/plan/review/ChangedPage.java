package uk.opendoor.plan.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.opendoor.access.Caller;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** Something changed: one tap each, with words if I like, and what happens now and by when. */
@Named
@RequestScoped
public class ChangedPage {

    private static final String HERE = "/me/changed";

    @Inject
    private ChangeService service;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    private final FieldErrors errors = new FieldErrors();
    private List<ChangeView> told;
    private String form = UUID.randomUUID().toString();
    private String words = "";

    @PostConstruct
    void load() {
        told = service.mine(caller.person());
    }

    /** Tells what the button that was pressed stands for. */
    public void tell(String kind) {
        FreeText typed = new FreeText("words", "changed.words", words);
        typed.check(0, Change.LENGTH, errors, messages);
        if (errors.isEmpty()) {
            ChangeKind what = ChangeKind.valueOf(kind);
            SentTwice.carry(MovedOn.class, () -> service.tell(caller.person(), form, what, typed.text()));
            done.say("changeTold");
            Redirects.to(HERE);
        }
    }

    public List<ChangeView> getTold() {
        return told;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
