package uk.opendoor.meeting.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentPdf;
import uk.opendoor.web.SentTwice;

/** One plan: read, ticked off, not agreed with, and taken home on paper. */
@Named
@RequestScoped
public class MyFamilyPlanPage {

    private static final String FILE = "plan.pdf";

    @Inject
    private MyFamilyPlansService service;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private PersonId child;
    private MyFamilyPlan one;
    private boolean movedOn;
    private String once = UUID.randomUUID().toString();
    private String words = "";

    @PostConstruct
    void load() {
        child = service.childOf(id);
        one = service.see(child, id);
    }

    /** One of the buttons, if it was pressed. */
    public void press() {
        Buttons.pressed("did").ifPresent(step -> send("stepTicked", () -> service.tick(child, id, step, true)));
        Buttons.pressed("not-yet").ifPresent(step -> send("stepUnticked", () -> service.tick(child, id, step, false)));
    }

    public void object() {
        FreeText text = new FreeText("words", "familyPlan.object", words);
        text.check(1, Objection.LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            send("planObjected", () -> service.object(child, id, once, text.text()));
        }
    }

    private void send(String what, Runnable deed) {
        try {
            SentTwice.carry(MovedOn.class, deed);
            done.say(what);
            Redirects.to("/family/plans/" + id);
        } catch (MovedOn meanwhile) {
            movedOn = true;
            one = service.see(child, id);
        }
    }

    /** Sends the plan on paper in place of a page. */
    public void copy() {
        SentPdf.send(FILE, new FamilyPlanSheet(messages).of(one), false);
    }

    public MyFamilyPlan getOne() {
        return one;
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
