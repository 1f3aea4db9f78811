package uk.opendoor.account.seen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Verdict;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.FieldErrors;

/** What happened, and is all that was written down still as it was? */
@Named
@RequestScoped
public class AuditPage {

    @Inject
    private AuditSearch audit;

    @Inject
    private SoughtPerson people;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private final AuditForm form = new AuditForm();
    private FieldErrors errors = new FieldErrors();
    private Found found;
    private Verdict verdict;

    /** Finds the latest. */
    public void search() {
        show(0);
    }

    public void earlier() {
        show(Math.min(Part.of(form.getPart()) + 1, Part.LAST));
    }

    public void later() {
        show(Math.max(Part.of(form.getPart()) - 1, 0));
    }

    /** Walks the whole chain. */
    public void check() {
        verdict = audit.check();
    }

    private void show(int part) {
        AuditQuestion question = new AuditQuestion(form, people, messages, clock.getZone());
        errors = question.errors();
        if (!isAdministrator() && question.whose().isEmpty() && errors.isEmpty()) {
            errors.add("whose", messages.say("audit.whose.missing"));
        }
        if (errors.isEmpty()) {
            form.setPart(String.valueOf(part));
            found = find(question, part);
        }
    }

    private Found find(AuditQuestion question, int part) {
        return question.whose()
                .flatMap(whose -> onRecord(whose, question, part))
                .or(() -> everywhere(question, part))
                .orElse(Found.NOTHING);
    }

    private Optional<Found> onRecord(PersonId whose, AuditQuestion question, int part) {
        if (!caller.has(Role.TEAM_MANAGER)) {
            return Optional.empty();
        }
        try {
            return Optional.of(audit.onRecord(whose, question.sought(), part));
        } catch (NotFound notThereOrNotTheirs) {
            return Optional.empty();
        }
    }

    private Optional<Found> everywhere(AuditQuestion question, int part) {
        return isAdministrator()
                ? Optional.of(audit.everywhere(question.whose().orElse(null), question.sought(), part))
                : Optional.empty();
    }

    public boolean isAdministrator() {
        return caller.has(Role.ADMINISTRATOR);
    }

    public List<String> getDeeds() {
        return Stream.of(Deed.values()).map(Deed::name).toList();
    }

    public boolean isLaterThere() {
        return isBeingPressed() || found != null && Part.of(form.getPart()) > 0;
    }

    public boolean isEarlierThere() {
        return isBeingPressed() || found != null && found.more();
    }

    /** A button that is not there cannot be pressed, and what was found is known only after it has been. */
    private static boolean isBeingPressed() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public AuditForm getForm() {
        return form;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public Found getFound() {
        return found;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** What the check found, in a sentence. */
    public String getAnswer() {
        return verdict.broken()
                .map(broken -> messages.say("audit.broken." + broken.name(), verdict.brokenAt(), verdict.entries()))
                .orElseGet(() -> messages.say("audit.whole", verdict.entries()));
    }
}
