package uk.opendoor.adviser.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.account.ProfileService;
import uk.opendoor.adviser.care.Accommodation;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** Write a visit or a call down, once, in the car park. */
@Named
@RequestScoped
public class WorkContactPage {

    @Inject
    private ProfileService profiles;

    @Inject
    private ContactService service;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private final DateInput on = new DateInput();
    private final Map<String, Boolean> touches = new HashMap<>();
    private final ReturnForm codes = new ReturnForm();
    private PersonId whose;
    private String name;
    private String form = UUID.randomUUID().toString();
    private String kind = ContactKind.VISIT.name();
    private boolean seen = true;
    private String note = "";
    private boolean asksCodes;

    @PostConstruct
    void load() {
        whose = new PersonId(id);
        name = profiles.see(whose).name();
        if (!access.allows(Permission.RECORD_CONTACT, whose)) {
            throw new NotFound();
        }
        Optional<Oc3> suggestion = service.suggestion(whose);
        asksCodes = suggestion.isPresent();
        suggestion.ifPresent(codes::suggest);
        on.show(LocalDate.now(clock));
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public void save() {
        LocalDate day = day();
        FreeText typed = new FreeText("note", "workContact.note", note);
        typed.check(1, Contact.NOTE_LENGTH, errors, messages);
        Optional<Oc3> confirmed = asksCodes ? codes.confirmed() : Optional.empty();
        confirmed
                .flatMap(said -> service.wrong(whose, said))
                .ifPresent(wrong -> errors.add(field(wrong), messages.say("workContact.wrong.".concat(wrong))));
        if (errors.isEmpty()) {
            List<String> matters = Contact.MATTERS.stream()
                    .filter(one -> touches.getOrDefault(one, false))
                    .toList();
            ContactKind by = ContactKind.valueOf(kind);
            service.record(whose, form, new ContactWanted(by, day, seen, typed.text(), matters, confirmed));
            done.say("contactWritten");
            Redirects.to("/work/people/" + id);
        }
    }

    private static String field(String wrong) {
        return wrong.equals("activity") || wrong.equals("nothingMore") ? "activity" : "accommodation";
    }

    private LocalDate day() {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = on.date().orElse(null);
        if (day == null) {
            errors.add("on", "on-day", messages.say("date.wrong", messages.say("workContact.on")));
        } else if (day.isAfter(today) || day.isBefore(today.minusYears(1))) {
            errors.add("on", "on-day", messages.say("workContact.wrong.on"));
        }
        return day;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public boolean isAsksCodes() {
        return asksCodes;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public DateInput getOn() {
        return on;
    }

    public ReturnForm getCodes() {
        return codes;
    }

    public Map<String, Boolean> getTouches() {
        return touches;
    }

    public List<String> getMatters() {
        return Contact.MATTERS;
    }

    public List<ContactKind> getKinds() {
        return List.of(ContactKind.values());
    }

    public List<InTouch> getInTouches() {
        return List.of(InTouch.values());
    }

    public List<Activity> getActivities() {
        return List.of(Activity.values());
    }

    public List<Accommodation> getAccommodations() {
        return List.of(Accommodation.values());
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isSeen() {
        return seen;
    }

    public void setSeen(boolean seen) {
        this.seen = seen;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
