package uk.opendoor.plan.edit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.adviser.people.RecordService;
import uk.opendoor.plan.Disagreement;
import uk.opendoor.plan.DisagreementView;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.plan.PlanVersion;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** A young person's plan on a worker's side: where it stands, and the one thing to do next. */
@Named
@RequestScoped
public class WorkPlanPage {

    @Inject
    private EditService edit;

    @Inject
    private SignOffService signOff;

    @Inject
    private RecordService records;

    @Inject
    private Access access;

    @Inject
    private ThrownAwayService thrownAway;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private PersonId whose;
    private String name;
    private WorkPlan work;
    private ThrownAwayService.ThrownAway last;
    private boolean mayEdit;
    private boolean maySign;
    private boolean movedOn;
    private String version;
    private String why;
    private String disagreementId;
    private String answer;

    @PostConstruct
    void load() {
        whose = new PersonId(id);
        name = records.see(whose).profile().name();
        mayEdit = access.allows(Permission.EDIT_PLAN, whose);
        maySign = access.allows(Permission.SIGN_PLAN, whose);
        read();
        version = work.plan().versionId();
        disagreementId = work.getUnanswered().stream()
                .map(DisagreementView::disagreementId)
                .findFirst()
                .orElse("");
    }

    /** Does what a button says that was pressed. */
    public void open() {
        carry(this::press);
    }

    private void read() {
        work = edit.see(whose);
        last = mayEdit && work.isSettled() ? thrownAway.last(whose).orElse(null) : null;
    }

    private void press() {
        Buttons.pressed("begin").ifPresent(pressed -> {
            edit.begin(whose);
            finish("planBegun");
        });
        Buttons.pressed("submit").ifPresent(pressed -> submit());
        Buttons.pressed("take-back").ifPresent(pressed -> {
            edit.takeBack(whose);
            finish("planTakenBack");
        });
        Buttons.pressed("throw-away").ifPresent(pressed -> {
            edit.discard(whose, pressed);
            finish("planDiscarded");
        });
        Buttons.pressed("bring-back").ifPresent(pressed -> {
            thrownAway.bringBack(whose, pressed);
            finish("planBroughtBack");
        });
        Buttons.pressed("sign").ifPresent(pressed -> {
            signOff.sign(whose, pressed);
            finish("planSigned");
        });
        Buttons.pressed("keep").ifPresent(pressed -> {
            edit.keep(whose, pressed);
            finish("promiseKept");
        });
        Buttons.pressed("reopen").ifPresent(pressed -> {
            edit.reopen(whose, pressed);
            finish("promiseOpen");
        });
    }

    private void submit() {
        try {
            edit.submit(whose);
            finish("planSubmitted");
        } catch (Incomplete nothingForBadDays) {
            errors.add("contingency", messages.say("workPlan.wrong.contingency"));
        }
    }

    /** Sends it back to be written again. */
    public void sendBack() {
        FreeText typed = new FreeText("why", "workPlan.why", why);
        typed.check(1, PlanVersion.WHY_LENGTH, errors, messages);
        if (errors.isEmpty()) {
            carry(() -> {
                signOff.sendBack(whose, version, typed.text());
                finish("planSentBack");
            });
        }
    }

    /** Answers what the young person does not agree with. */
    public void answer() {
        FreeText typed = new FreeText("answer", "workPlan.answer", answer);
        typed.check(1, Disagreement.LENGTH, errors, messages);
        if (errors.isEmpty()) {
            carry(() -> {
                edit.answer(whose, disagreementId, typed.text());
                finish("planAnswered");
            });
        }
    }

    private void carry(Runnable deed) {
        try {
            deed.run();
        } catch (MovedOn meanwhile) {
            movedOn = true;
            read();
        }
    }

    private void finish(String what) {
        done.say(what);
        Redirects.to("/work/people/" + id + "/plan");
    }

    /** The draft that can be brought back, or null. */
    public ThrownAwayService.ThrownAway getLast() {
        return last;
    }

    public WorkPlan getWork() {
        return work;
    }

    public String getName() {
        return name;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    /** Whether what they wanted to do cannot be done any more. */
    public boolean isMovedOn() {
        return movedOn;
    }

    /** Whether they are asked if they really want to throw the draft away. */
    public boolean isThrowingAway() {
        return mayEdit && work.isDraft() && Buttons.pressed("ask-away").isPresent();
    }

    public boolean isMayEdit() {
        return mayEdit;
    }

    public boolean isMaySign() {
        return maySign;
    }

    /** Whether there is something to answer, or was when they began to write. */
    public boolean isAnswering() {
        return mayEdit
                && (!work.getUnanswered().isEmpty() || Buttons.pressed("answer").isPresent());
    }

    /** Whether there is something to send back, or was when they began to write. */
    public boolean isSendingBack() {
        return maySign && (work.isAgreed() || Buttons.pressed("why").isPresent());
    }

    /** The one that is answered now: the first that nobody has answered. */
    public String getDisagreementId() {
        return disagreementId;
    }

    public void setDisagreementId(String disagreementId) {
        this.disagreementId = disagreementId;
    }

    public String getId() {
        return id;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
