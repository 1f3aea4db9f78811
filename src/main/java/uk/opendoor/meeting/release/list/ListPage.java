package uk.opendoor.meeting.release.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.account.Profile;
import uk.opendoor.account.ProfileService;
import uk.opendoor.meeting.release.find.Entry;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** What must not appear in papers about one child, and a form to add to it. */
@Named
@RequestScoped
public class ListPage {

    @Inject
    private ListService service;

    @Inject
    private ProfileService profiles;

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
    private Profile profile;
    private ListView list;
    private boolean mayChange;
    private String kind;
    private String words;
    private String why;
    private String once = UUID.randomUUID().toString();

    @PostConstruct
    void load() {
        list = service.see(whose());
        profile = profiles.see(whose());
        mayChange = access.allows(Permission.LIST_MUST_NOT_APPEAR, whose());
    }

    /** Takes one off, if its button was pressed. */
    public void press() {
        Buttons.pressed("off").ifPresent(entry -> {
            service.takeOff(whose(), entry);
            leave("listTakenOff");
        });
    }

    public void add() {
        FreeText says = new FreeText("words", "mustNot.words", words);
        FreeText reason = new FreeText("why", "mustNot.why", why);
        says.check(2, Entry.LONGEST, errors, messages);
        reason.check(1, Listed.WHY_LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            add(says.text(), reason.text());
        }
    }

    private void add(String text, String reason) {
        try {
            service.add(whose(), once, new Entry(Entry.Kind.valueOf(kind), text), reason);
            leave("listAdded");
        } catch (IllegalArgumentException tooShort) {
            errors.add("words", messages.say("mustNot.wrong.short"));
        } catch (ListFull full) {
            errors.add("words", messages.say("mustNot.wrong.full", ListKept.MOST));
        }
    }

    private void leave(String said) {
        done.say(said);
        Redirects.to("/work/people/" + id + "/must-not-appear");
    }

    private PersonId whose() {
        return new PersonId(id);
    }

    public Profile getProfile() {
        return profile;
    }

    public ListView getList() {
        return list;
    }

    public boolean isMayChange() {
        return mayChange;
    }

    public List<Entry.Kind> getKinds() {
        return List.of(Entry.Kind.values());
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getId() {
        return id;
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

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }
}
