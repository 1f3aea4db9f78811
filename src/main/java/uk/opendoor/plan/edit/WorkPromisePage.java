package uk.opendoor.plan.edit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.plan.Promise;
import uk.opendoor.plan.PromiseView;
import uk.opendoor.plan.Promiser;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** A promise in a draft: a new one, or with {@code ?promise=} one that is changed or not needed any more. */
@Named
@RequestScoped
public class WorkPromisePage {

    @Inject
    private EditService edit;

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

    @Inject
    @ManagedProperty("#{param.promise}")
    private String asked;

    private final FieldErrors errors = new FieldErrors();
    private final DateInput due = new DateInput();
    private PersonId whose;
    private Matter matter;
    private String promiseId;
    private String seen = "";
    private String what;
    private String promiser = Promiser.COUNCIL.name();
    private String byName;
    private String why;
    private boolean known;
    private PromiseView theirs;

    @PostConstruct
    void load() {
        whose = new PersonId(id);
        matter = Matter.of(slug);
        if (!access.allows(Permission.EDIT_PLAN, whose)) {
            throw new NotFound();
        }
        promiseId = Optional.of(asked)
                .filter(known -> !known.isEmpty())
                .or(() -> Buttons.pressed("promise-id"))
                .orElseGet(() -> UUID.randomUUID().toString());
        Optional<PromiseView> there = there();
        known = there.isPresent();
        if (!asked.isEmpty() && !known) {
            throw new NotFound();
        }
        there.ifPresent(this::fill);
    }

    private Optional<PromiseView> there() {
        return edit.see(whose).plan().matter(matter).promises().stream()
                .filter(promise -> promise.promiseId().equals(promiseId))
                .findFirst();
    }

    /** The page that is not there is not begun. */
    public void open() {}

    private void fill(PromiseView promise) {
        seen = PromiseWanted.of(promise).says();
        what = promise.what();
        promiser = promise.promiser().name();
        byName = promise.byName();
        if (promise.dueOn() != null) {
            due.setDay(String.valueOf(promise.dueOn().getDayOfMonth()));
            due.setMonth(String.valueOf(promise.dueOn().getMonthValue()));
            due.setYear(String.valueOf(promise.dueOn().getYear()));
        }
    }

    public void save() {
        FreeText typed = new FreeText("what", "workPromise.what", what);
        FreeText name = new FreeText("by-name", "workPromise.name", byName);
        typed.check(1, Promise.WHAT_LENGTH, errors, messages);
        name.check(0, Promise.NAME_LENGTH, errors, messages);
        if (promiser == null || promiser.isEmpty()) {
            errors.add("promiser", messages.say("workPromise.who.missing"));
        }
        LocalDate day = due.isEmpty() ? null : due.date().orElse(null);
        if (day == null && !due.isEmpty()) {
            errors.add("due", "due-day", messages.say("date.wrong", messages.say("workPromise.due")));
        }
        if (errors.isEmpty()) {
            PromiseWanted wanted = new PromiseWanted(
                    promiseId,
                    matter,
                    typed.text(),
                    Promiser.valueOf(promiser),
                    name.text().isEmpty() ? null : name.text(),
                    day);
            carry("what", () -> {
                edit.promise(whose, seen, wanted);
                finish("planPromise");
            });
        }
    }

    public void drop() {
        FreeText typed = new FreeText("why", "workPromise.why", why);
        typed.check(1, Promise.WHY_LENGTH, errors, messages);
        if (errors.isEmpty()) {
            carry("why", () -> {
                edit.drop(whose, promiseId, typed.text());
                finish("planPromiseDropped");
            });
        }
    }

    private void carry(String field, Runnable deed) {
        try {
            deed.run();
        } catch (WrittenMeanwhile others) {
            theirs = there().orElseThrow(NotFound::new);
            seen = PromiseWanted.of(theirs).says();
            errors.add(field, messages.say("workMatter.conflict"));
        } catch (MovedOn meanwhile) {
            errors.add(field, messages.say("workPromise.movedOn"));
        }
    }

    private void finish(String what) {
        done.say(what);
        Redirects.to("/work/people/" + id + "/plan/" + matter.getSlug());
    }

    /** Whether it is in the plan already, or was when they began to write. */
    public boolean isKnown() {
        return known || Buttons.pressed("why").isPresent();
    }

    /** How it stands now, if somebody else changed it while it was changed here, or else null. */
    public PromiseView getTheirs() {
        return theirs;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public Promiser[] getPromisers() {
        return Promiser.values();
    }

    public Matter getMatter() {
        return matter;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public DateInput getDue() {
        return due;
    }

    public String getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getPromiseId() {
        return promiseId;
    }

    public void setPromiseId(String promiseId) {
        this.promiseId = promiseId;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getPromiser() {
        return promiser;
    }

    public void setPromiser(String promiser) {
        this.promiser = promiser;
    }

    public String getByName() {
        return byName;
    }

    public void setByName(String byName) {
        this.byName = byName;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
