package uk.opendoor.adviser.glass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.account.Person;
import uk.opendoor.adviser.BrokenGlass;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** Opening a record in an emergency. */
@Named
@RequestScoped
public class GlassPage {

    @Inject
    private BreakGlassService glass;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    private final FieldErrors errors = new FieldErrors();
    private String reference;
    private String reason;

    public void open() {
        FreeText typedReference = new FreeText("reference", "glass.reference", reference);
        FreeText typedReason = new FreeText("reason", "glass.reason", reason);
        typedReference.check(1, Person.CASE_LENGTH, errors, messages);
        typedReason.check(BrokenGlass.SHORTEST_REASON, BrokenGlass.REASON_LENGTH, errors, messages);
        if (errors.isEmpty()) {
            answer(glass.open(typedReference.text(), typedReason.text()));
        }
    }

    private void answer(Opening opening) {
        if (opening.isOpen()) {
            done.say("glass");
            Redirects.to("/work/people/" + opening.whose());
        } else {
            errors.add("reference", messages.say("glass.wrong." + opening.outcome()));
        }
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
