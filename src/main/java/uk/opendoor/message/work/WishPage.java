package uk.opendoor.message.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.account.ProfileService;
import uk.opendoor.message.ContactRequest;
import uk.opendoor.message.MovedOn;
import uk.opendoor.message.RequestKind;
import uk.opendoor.message.RequestView;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** One wish of a young person: say when, or say what was done. */
@Named
@RequestScoped
public class WishPage {

    @Inject
    private ProfileService profiles;

    @Inject
    private WorkMessagesService service;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.wish}")
    private String wishId;

    private final FieldErrors errors = new FieldErrors();
    private final DateInput day = new DateInput();
    private String name;
    private RequestView wish;
    private boolean mayAnswer;
    private boolean movedOn;
    private String time = "";
    private String outcome = "";

    @PostConstruct
    void load() {
        name = profiles.see(whose()).name();
        look();
        mayAnswer = access.allows(isTalk() ? Permission.CHANGE_ADVISER : Permission.ANSWER_WISH, whose());
    }

    private void look() {
        wish = service.wishes(whose()).stream()
                .filter(one -> one.id().equals(wishId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public void book() {
        FreeText at = new FreeText("time", "wish.time", time);
        Optional<LocalDate> on = day.date();
        if (on.isEmpty()) {
            errors.add("day", "day-day", messages.say("date.wrong", messages.say("wish.day")));
        } else if (on.get().isBefore(LocalDate.now(clock))) {
            errors.add("day", "day-day", messages.say("wish.wrong.past"));
        } else if (on.get().isAfter(LocalDate.now(clock).plusYears(1))) {
            errors.add("day", "day-day", messages.say("wish.wrong.far"));
        }
        at.check(1, ContactRequest.TIME_LENGTH, errors, messages);
        if (errors.isEmpty()) {
            carry("wishBooked", () -> book(on.get(), at.text()));
        }
    }

    private void book(LocalDate on, String at) {
        if (isTalk()) {
            service.bookTalk(whose(), wishId, on, at);
        } else {
            service.book(whose(), wishId, on, at);
        }
    }

    public void finish() {
        FreeText typed = new FreeText("outcome", "wish.outcome", outcome);
        typed.check(1, ContactRequest.WORDS_LENGTH, errors, messages);
        if (errors.isEmpty()) {
            carry("wishDone", () -> finish(typed.text()));
        }
    }

    private void finish(String what) {
        if (isTalk()) {
            service.finishTalk(whose(), wishId, what);
        } else {
            service.finish(whose(), wishId, what);
        }
    }

    private void carry(String what, Runnable deed) {
        try {
            deed.run();
            done.say(what);
            Redirects.to("/work/people/" + id + "/messages");
        } catch (MovedOn meanwhile) {
            movedOn = true;
            look();
        }
    }

    private boolean isTalk() {
        return wish.kind() == RequestKind.DIFFERENT_ADVISER;
    }

    private PersonId whose() {
        return new PersonId(id);
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public RequestView getWish() {
        return wish;
    }

    /** Whether there is something to do, and they may. */
    public boolean isMayAnswer() {
        return mayAnswer && wish.isOpen();
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public DateInput getDay() {
        return day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
