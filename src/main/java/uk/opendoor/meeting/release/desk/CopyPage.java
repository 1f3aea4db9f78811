package uk.opendoor.meeting.release.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.family.GrantRefused;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.release.give.ListChanged;
import uk.opendoor.meeting.release.give.ReleaseService;
import uk.opendoor.meeting.release.give.ReleaseView;
import uk.opendoor.meeting.release.paper.PaperRelease;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** A paper on its way to one person: the second person's yes or no, what became of it, and taking it back. */
@Named
@RequestScoped
public class CopyPage {

    @Inject
    private DeskService desk;

    @Inject
    private ReleaseService service;

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
    @ManagedProperty("#{param.copy}")
    private String copy;

    private final FieldErrors errors = new FieldErrors();
    private PersonId child;
    private ReleaseView one;
    private String why;

    @PostConstruct
    void load() {
        child = desk.whose(id);
        one = service.see(child, id, copy);
    }

    public void agree() {
        decide(true, "paperAgreed");
    }

    public void refuse() {
        decide(false, "paperRefused");
    }

    private void decide(boolean yes, String said) {
        if (explained()) {
            act(said, () -> service.decide(child, id, copy, yes, reason().text()));
        }
    }

    public void recall() {
        if (explained()) {
            act("paperRecalled", () -> service.recall(child, id, copy, reason().text()));
        }
    }

    private boolean explained() {
        reason().check(PaperRelease.SHORTEST_WHY, PaperRelease.WHY_LENGTH, errors, messages);
        return errors.getAll().isEmpty();
    }

    private FreeText reason() {
        return new FreeText("why", "papers.because", why);
    }

    private void act(String said, Runnable deed) {
        try {
            deed.run();
            done.say(said);
            Redirects.to("/work/release/" + id);
        } catch (MovedOn faster) {
            errors.add("why", messages.say("papers.wrong.faster"));
        } catch (ListChanged changed) {
            errors.add("why", messages.say("papers.wrong.listChanged"));
        } catch (GrantRefused own) {
            errors.add("why", messages.say("grant.wrong." + own.why()));
        }
    }

    public ReleaseView getOne() {
        return one;
    }

    public boolean isMaySign() {
        return one.waiting() && !one.mine() && access.allows(Permission.SIGN_PAPER, child);
    }

    public boolean isMayRecall() {
        return one.released() && access.allows(Permission.RECALL_PAPER, child);
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getId() {
        return id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
