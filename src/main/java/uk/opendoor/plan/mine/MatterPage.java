package uk.opendoor.plan.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.opendoor.access.Caller;
import uk.opendoor.plan.Disagreement;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MatterView;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.plan.OwnWords;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.Remark;
import uk.opendoor.plan.Talk;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** One matter of my plan: my words, what others said, and what I do not agree with. */
@Named
@RequestScoped
public class MatterPage {

    /** What "I do not agree" is about, if it is about no single promise. */
    private static final String TEXT = "text";

    @Inject
    private MyPlanService service;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.matter}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private Matter matter;
    private PlanView plan;
    private List<Talk> talks;
    private boolean conflict;
    private int seen;
    private String words;
    private String remarkId = UUID.randomUUID().toString();
    private String remark;
    private String disagreementId = UUID.randomUUID().toString();
    private String about = TEXT;
    private String disagreement;

    @PostConstruct
    void load() {
        matter = Matter.of(id);
        read();
        talks = service.talks(caller.person(), matter);
        seen = getView().ownWordsNumber();
        words = getView().ownWords();
    }

    /** The page that is not there is not begun. */
    public void open() {}

    private void read() {
        plan = service.waiting(caller.person())
                .orElseGet(() -> service.see(caller.person()).plan());
    }

    public void write() {
        FreeText typed = new FreeText("words", "matter.words", words);
        typed.check(0, OwnWords.LENGTH, errors, messages);
        if (errors.isEmpty()) {
            try {
                service.write(caller.person(), matter, seen, typed.text());
                finish("words");
            } catch (MovedOn others) {
                read();
                seen = getView().ownWordsNumber();
                conflict = true;
                errors.add("words", messages.say("matter.conflict"));
            }
        }
    }

    public void remark() {
        FreeText typed = new FreeText("remark", "matter.remark", remark);
        typed.check(1, Remark.LENGTH, errors, messages);
        if (errors.isEmpty()) {
            service.remark(caller.person(), matter, remarkId, typed.text());
            finish("remark");
        }
    }

    public void disagree() {
        FreeText typed = new FreeText("disagreement", "matter.disagreement", disagreement);
        if (about == null || about.isEmpty()) {
            errors.add("about", "about:0", messages.say("matter.disagree.choose"));
        }
        typed.check(1, Disagreement.LENGTH, errors, messages);
        if (errors.isEmpty()) {
            try {
                service.disagree(
                        caller.person(),
                        plan.versionId(),
                        matter,
                        TEXT.equals(about) ? "" : about,
                        disagreementId,
                        typed.text());
                finish("disagreement");
            } catch (MovedOn over) {
                read();
                errors.add("disagreement", messages.say("matter.over"));
            }
        }
    }

    private void finish(String what) {
        done.say(what);
        Redirects.to("/me/plan/" + id);
    }

    public MatterView getView() {
        return plan.matter(matter);
    }

    public PlanView getPlan() {
        return plan;
    }

    /** Whether there is something to disagree with, or was when they began to write. */
    public boolean isDisagreeing() {
        return plan.isThere() || Buttons.pressed("disagreement").isPresent();
    }

    public Matter getMatter() {
        return matter;
    }

    public List<Talk> getTalks() {
        return talks;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    /** Whether they wrote something else in another window meanwhile. */
    public boolean isConflict() {
        return conflict;
    }

    public String getId() {
        return id;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getRemarkId() {
        return remarkId;
    }

    public void setRemarkId(String remarkId) {
        this.remarkId = remarkId;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getDisagreementId() {
        return disagreementId;
    }

    public void setDisagreementId(String disagreementId) {
        this.disagreementId = disagreementId;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getDisagreement() {
        return disagreement;
    }

    public void setDisagreement(String disagreement) {
        this.disagreement = disagreement;
    }
}
