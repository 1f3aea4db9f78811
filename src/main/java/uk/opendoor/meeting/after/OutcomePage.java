package uk.opendoor.meeting.after;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** What was decided for one child: written down, or corrected. Who was slower sees both, and loses nothing. */
@Named
@RequestScoped
public class OutcomePage {

    private static final int SHORTEST = 10;

    @Inject
    private AfterService service;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.child}")
    private String childId;

    private final FieldErrors errors = new FieldErrors();
    private PersonId child;
    private AfterView whole;
    private AfterView.About one;
    private boolean movedOn;
    private String once = UUID.randomUUID().toString();
    private String base = "0";
    private String outcome = "";
    private String kind = "";
    private String words = "";

    @PostConstruct
    void load() {
        child = new PersonId(childId);
        read();
        if (!one.mayDecide()) {
            throw new NotFound();
        }
        one.latest().ifPresent(this::show);
    }

    private void read() {
        whole = service.see(child, id);
        one = whole.about(child).orElseThrow(NotFound::new);
    }

    private void show(AfterView.Decided last) {
        base = String.valueOf(last.number());
        outcome = last.said().outcome().name();
        kind = last.said().kind() == null ? "" : last.said().kind().name();
        words = last.said().words();
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public void save() {
        FreeText text = new FreeText("words", "outcome.words", words);
        boolean isChosen = outcome != null && !outcome.isEmpty();
        boolean isPlan = isChosen && Outcome.valueOf(outcome).isPlan();
        if (!isChosen) {
            errors.add("outcome", "outcome:0", messages.say("outcome.wrong.outcome"));
        }
        if (isPlan && (kind == null || kind.isEmpty())) {
            errors.add("kind", messages.say("outcome.wrong.kind"));
        }
        text.check(SHORTEST, Decision.LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            keep(new DecisionWanted(Outcome.valueOf(outcome), isPlan ? PlanKind.valueOf(kind) : null, text.text()));
        }
    }

    private void keep(DecisionWanted wanted) {
        try {
            decide(wanted);
            done.say("decisionKept");
            Redirects.to("/work/meetings/" + id + "/afterwards");
        } catch (MovedOn meanwhile) {
            movedOn = true;
            read();
            base = one.latest().map(last -> String.valueOf(last.number())).orElse("0");
        }
    }

    private void decide(DecisionWanted wanted) {
        if (AfterService.isConference(whole.kind())) {
            service.decideConference(child, id, number(), once, wanted);
        } else {
            service.decide(child, id, number(), once, wanted);
        }
    }

    private int number() {
        return base.matches("\\d{1,6}") ? Integer.parseInt(base) : -1;
    }

    public AfterView.About getOne() {
        return one;
    }

    public AfterView getWhole() {
        return whole;
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    public List<PlanKind> getKinds() {
        return List.of(PlanKind.values());
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
