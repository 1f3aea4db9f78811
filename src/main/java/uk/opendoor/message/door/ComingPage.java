package uk.opendoor.message.door;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.message.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** One who comes back: how they can be reached, what was done, and what is done now. */
@Named
@RequestScoped
public class ComingPage {

    @Inject
    private DutyService service;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private final DateInput next = new DateInput();
    private DutyView one;
    private boolean movedOn;
    private String form = UUID.randomUUID().toString();
    private String step;
    private String words = "";

    @PostConstruct
    void load() {
        one = service.open(id);
    }

    public void take() {
        FreeText typed = new FreeText("words", "duty.words", words);
        if (step == null || step.isEmpty()) {
            errors.add("step", "step:0", messages.say("duty.wrong.step"));
        }
        typed.check(1, DutyStep.WORDS_LENGTH, errors, messages);
        LocalDate again = again();
        if (errors.getAll().isEmpty()) {
            carry(StepKind.valueOf(step), typed.text(), again);
        }
    }

    /** The day on which somebody looks again: today at the earliest, within a year. */
    private LocalDate again() {
        if (step == null || step.isEmpty() || !StepKind.valueOf(step).saysWhenNext()) {
            return null;
        }
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> day =
                next.date().filter(typed -> !typed.isBefore(today)).filter(typed -> !typed.isAfter(today.plusYears(1)));
        if (day.isEmpty()) {
            errors.add("next", "next-day", messages.say("duty.wrong.next"));
        }
        return day.orElse(null);
    }

    private void carry(StepKind kind, String what, LocalDate again) {
        try {
            service.take(id, one.reference(), form, kind, what, again);
            done.say("dutyStep");
            Redirects.to("/work/duty");
        } catch (MovedOn meanwhile) {
            movedOn = true;
            one = service.open(id);
        }
    }

    public String getId() {
        return id;
    }

    public DutyView getOne() {
        return one;
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public DateInput getNext() {
        return next;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
