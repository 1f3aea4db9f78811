package uk.opendoor.message.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.message.CallWish;
import uk.opendoor.message.ContactRequest;
import uk.opendoor.message.HelpChoice;
import uk.opendoor.message.MovedOn;
import uk.opendoor.message.PartOfDay;
import uk.opendoor.message.RequestKind;
import uk.opendoor.message.RequestView;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** My adviser: how to reach them, and what I can ask. */
@Named
@RequestScoped
public class AdviserPage {

    @Inject
    private MyAdviserService service;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    private final FieldErrors errors = new FieldErrors();
    private AdviserView view;
    private List<LocalDate> days;
    private boolean movedOn;
    private String callForm = UUID.randomUUID().toString();
    private String otherForm = UUID.randomUUID().toString();
    private String day;
    private String part;
    private String words = "";
    private String why = "";

    @PostConstruct
    void load() {
        view = service.see(me());
        days = service.days(me());
    }

    /** One of the buttons that are a form of their own, if it was pressed. */
    public void press() {
        Buttons.pressed("cancel").ifPresent(pressed -> carry("wishCancelled", () -> service.cancel(me(), pressed)));
        Buttons.pressed("choice")
                .flatMap(AdviserPage::choice)
                .ifPresent(pressed -> carry("helpChosen", () -> service.choose(me(), pressed)));
    }

    private static Optional<HelpChoice> choice(String name) {
        return Stream.of(HelpChoice.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    public void askForCall() {
        FreeText typed = new FreeText("words", "myAdviser.call.words", words);
        needs(day, "day", "myAdviser.wrong.day");
        needs(part, "part", "myAdviser.wrong.part");
        typed.check(0, ContactRequest.WORDS_LENGTH, errors, messages);
        if (errors.isEmpty()) {
            CallWish wish = new CallWish(LocalDate.parse(day), PartOfDay.valueOf(part), typed.text());
            if (service.isOver(me(), wish)) {
                errors.add("part", "part:0", messages.say("myAdviser.wrong.over"));
            } else {
                carry("callAsked", () -> service.askForCall(me(), callForm, wish));
            }
        }
    }

    private void needs(String chosen, String field, String wrong) {
        if (chosen == null || chosen.isEmpty()) {
            errors.add(field, field + ":0", messages.say(wrong));
        }
    }

    public void askForAnother() {
        FreeText typed = new FreeText("why", "myAdviser.other.why", why);
        typed.check(0, ContactRequest.WORDS_LENGTH, errors, messages);
        if (errors.isEmpty()) {
            carry("otherAsked", () -> service.askForAnother(me(), otherForm, typed.text()));
        }
    }

    private void carry(String what, Runnable deed) {
        try {
            deed.run();
            done.say(what);
            Redirects.to("/me/adviser");
        } catch (MovedOn meanwhile) {
            movedOn = true;
            view = service.see(me());
        }
    }

    private PersonId me() {
        return caller.person();
    }

    public AdviserView getView() {
        return view;
    }

    public List<LocalDate> getDays() {
        return days;
    }

    public List<PartOfDay> getParts() {
        return List.of(PartOfDay.values());
    }

    public List<HelpChoice> getChoices() {
        return List.of(HelpChoice.values());
    }

    /** The call that I wait for, or null. */
    public RequestView getCall() {
        return open(RequestKind.CALL_BACK);
    }

    /** That I wait for another adviser, or null. */
    public RequestView getOther() {
        return open(RequestKind.DIFFERENT_ADVISER);
    }

    /** That I wait for help, or null. */
    public RequestView getHelp() {
        return open(RequestKind.HELP);
    }

    private RequestView open(RequestKind kind) {
        return view.requests().stream()
                .filter(one -> one.kind() == kind && one.isOpen())
                .findFirst()
                .orElse(null);
    }

    /** What was done about my wishes, the latest first. */
    public List<RequestView> getFinished() {
        return view.requests().stream().filter(one -> !one.isOpen()).limit(5).toList();
    }

    /** By when a manager talks with me, if I ask today. */
    public LocalDate getOtherBy() {
        return service.promised(me(), RequestKind.DIFFERENT_ADVISER);
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getCallForm() {
        return callForm;
    }

    public void setCallForm(String callForm) {
        this.callForm = callForm;
    }

    public String getOtherForm() {
        return otherForm;
    }

    public void setOtherForm(String otherForm) {
        this.otherForm = otherForm;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
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
}
