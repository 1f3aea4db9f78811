package uk.opendoor.plan.edit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.CareView;
import uk.opendoor.adviser.people.RecordService;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MatterView;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.plan.Remark;
import uk.opendoor.plan.Talk;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** One matter of a plan on a worker's side, beside what the young person says about it. */
@Named
@RequestScoped
public class WorkMatterPage {

    @Inject
    private EditService edit;

    @Inject
    private RecordService records;

    @Inject
    private CareService lives;

    @Inject
    private Clock clock;

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
    @ManagedProperty("#{param.matter}")
    private String slug;

    private final FieldErrors errors = new FieldErrors();
    private final WorkTexts texts = new WorkTexts();
    private PersonId whose;
    private Matter matter;
    private String name;
    private WorkPlan work;
    private List<Talk> talks;
    private CareView.Home home;
    private boolean mayEdit;
    private boolean mayRemark;
    private boolean conflict;
    private String remarkId = UUID.randomUUID().toString();
    private String remark;

    @PostConstruct
    void load() {
        whose = new PersonId(id);
        matter = Matter.of(slug);
        name = records.see(whose).profile().name();
        mayEdit = access.allows(Permission.EDIT_PLAN, whose);
        mayRemark = access.allows(Permission.REMARK, whose);
        talks = edit.talks(whose, matter);
        if (matter == Matter.HOME && access.allows(Permission.CARE_RECORD, whose)) {
            home = lives.see(whose).home(LocalDate.now(clock));
        }
        read();
        texts.beginWith(now());
    }

    /** The page that is not there is not begun. */
    public void open() {}

    private void read() {
        work = edit.see(whose);
    }

    private Texts now() {
        return new Texts(getView().need(), getView().agreed(), getView().how());
    }

    /** Writes what was agreed into the draft. */
    public void write() {
        Texts mine = texts.check(errors, messages);
        if (errors.isEmpty()) {
            try {
                edit.write(whose, matter, texts.base(), mine);
                finish("planWritten");
            } catch (WrittenMeanwhile others) {
                read();
                conflict = true;
                texts.rebase(now());
                errors.add("need", messages.say("workMatter.conflict"));
            } catch (MovedOn gone) {
                read();
                errors.add("need", messages.say("workMatter.noDraft"));
            }
        }
    }

    public void remark() {
        FreeText typed = new FreeText("remark", "matter.remark", remark);
        typed.check(1, Remark.LENGTH, errors, messages);
        if (errors.isEmpty()) {
            edit.remark(whose, matter, remarkId, typed.text());
            finish("remark");
        }
    }

    private void finish(String what) {
        done.say(what);
        Redirects.to("/work/people/" + id + "/plan/" + slug);
    }

    /** What stands there now, if somebody else changed the same text while it was written here. */
    public Optional<Texts> getTheirs() {
        return conflict ? Optional.of(now()) : Optional.empty();
    }

    public MatterView getView() {
        return work.plan().matter(matter);
    }

    public WorkPlan getWork() {
        return work;
    }

    public boolean isMayEdit() {
        return mayEdit;
    }

    public boolean isMayRemark() {
        return mayRemark;
    }

    /** Whether there is a draft to write in, or was when they began to write. */
    public boolean isWriting() {
        return mayEdit && (work.isDraft() || Buttons.pressed("need").isPresent());
    }

    public Matter getMatter() {
        return matter;
    }

    public String getName() {
        return name;
    }

    public WorkTexts getTexts() {
        return texts;
    }

    public List<Talk> getTalks() {
        return talks;
    }

    /** Where they live now, beside the matter of their home; null beside any other. */
    public CareView.Home getHome() {
        return home;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getId() {
        return id;
    }

    public String getSlug() {
        return slug;
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
}
