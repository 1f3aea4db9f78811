package uk.opendoor.adviser.care;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.account.ProfileService;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** A young person's status and why, and what it is worked out from. */
@Named
@RequestScoped
public class CarePage {

    @Inject
    private ProfileService profiles;

    @Inject
    private CareService service;

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
    private final DateInput expires = new DateInput();
    private PersonId whose;
    private String name;
    private CareView care;
    private boolean mayChange;
    private String form = UUID.randomUUID().toString();
    private String paper = PaperKind.PASSPORT.name();

    @PostConstruct
    void load() {
        whose = new PersonId(id);
        name = profiles.see(whose).name();
        care = service.see(whose);
        mayChange = access.allows(Permission.CHANGE_CARE_RECORD, whose);
    }

    /** One of the buttons, if it was pressed. */
    public void press() {
        Buttons.pressed("gone").ifPresent(pressed -> {
            service.removePaper(whose, pressed);
            finish("careSaved");
        });
    }

    public void addPaper() {
        LocalDate day = expires.date().orElse(null);
        if (day == null) {
            errors.add("expires", "expires-day", messages.say("date.wrong", messages.say("care.expires")));
        } else {
            service.save(whose, form, PaperKind.valueOf(paper), day);
            finish("careSaved");
        }
    }

    private void finish(String what) {
        done.say(what);
        Redirects.to("/work/people/" + id + "/care");
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public CareView getCare() {
        return care;
    }

    public boolean isMayChange() {
        return mayChange;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public DateInput getExpires() {
        return expires;
    }

    public List<PaperKind> getPaperKinds() {
        return List.of(PaperKind.values());
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
