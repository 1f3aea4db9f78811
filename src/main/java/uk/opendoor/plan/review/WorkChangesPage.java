package uk.opendoor.plan.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.account.ProfileService;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** What a young person told us has changed, and our answer: the oldest without one first. */
@Named
@RequestScoped
public class WorkChangesPage {

    @Inject
    private ProfileService profiles;

    @Inject
    private ChangeService service;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private final DateInput moved = new DateInput();
    private String name;
    private List<ChangeView> told;
    private boolean mayAnswer;
    private boolean movedOn;
    private String change = "";
    private String answer = "";
    private boolean provided;

    @PostConstruct
    void load() {
        name = profiles.see(whose()).name();
        told = service.of(whose());
        mayAnswer = access.allows(Permission.RECORD_CONTACT, whose());
    }

    public void answer() {
        FreeText typed = new FreeText("answer", "workChanges.answer", answer);
        typed.check(1, Change.LENGTH, errors, messages);
        LocalDate day = moved.date().orElse(null);
        if (!moved.isEmpty() && day == null || provided && day == null) {
            errors.add("moved", "moved-day", messages.say("date.wrong", messages.say("workChanges.moved")));
        }
        if (errors.isEmpty()) {
            send(typed.text(), day);
        }
    }

    private void send(String words, LocalDate day) {
        try {
            service.answer(whose(), change, words, day, provided);
            done.say("changeAnswered");
            Redirects.to("/work/people/" + id + "/changes");
        } catch (MovedOn meanwhile) {
            movedOn = true;
            told = service.of(whose());
        }
    }

    private PersonId whose() {
        return new PersonId(id);
    }

    /** The oldest that waits for an answer, or null. */
    public ChangeView getWaiting() {
        return told.stream()
                .filter(one -> !one.answered())
                .reduce((later, first) -> first)
                .orElse(null);
    }

    public List<ChangeView> getTold() {
        return told;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public boolean isMayAnswer() {
        return mayAnswer;
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public DateInput getMoved() {
        return moved;
    }

    /** The one that is answered: what the form brought back, or the oldest that waits. */
    public String getChange() {
        return change.isEmpty() && getWaiting() != null ? getWaiting().changeId() : change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public boolean isProvided() {
        return provided;
    }

    public void setProvided(boolean provided) {
        this.provided = provided;
    }
}
