package uk.opendoor.meeting.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import uk.opendoor.access.Home;
import uk.opendoor.account.mine.Here;
import uk.opendoor.meeting.AnswerKind;
import uk.opendoor.meeting.LateCost;
import uk.opendoor.meeting.MeetingAnswer;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.Needs;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** One of my meetings, and what I answer. */
@Named
@RequestScoped
public class MyMeetingPage {

    @Inject
    private MyMeetingsService service;

    @Inject
    private Here here;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private final AnswerForm form = new AnswerForm();
    private Home home;
    private List<PersonId> children;
    private MyMeeting one;
    private boolean movedOn;

    @PostConstruct
    void load() {
        home = here.home();
        children = service.openTo(id, home);
        children.forEach(child -> one = service.see(child, id, home));
        form.show(one.answer());
    }

    public void answer() {
        FreeText words = new FreeText("words", "myMeeting.words", form.getWords());
        FreeText language = new FreeText("language", "myMeeting.language", form.getLanguage());
        if (form.getKind() == null || form.getKind().isEmpty()) {
            errors.add("kind", "kind:0", messages.say("myMeeting.wrong.kind"));
        }
        words.check(0, MeetingAnswer.LENGTH, errors, messages);
        language.check(form.isInterpreter() ? 1 : 0, Needs.LANGUAGE_LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            AnswerKind kind = AnswerKind.valueOf(form.getKind());
            Needs needs = form.needs(language.text());
            send(
                    "meetingAnswered",
                    () -> service.answer(children.get(0), id, home, form.getOnce(), kind, words.text(), needs));
        }
    }

    public void cost() {
        FreeText words = new FreeText("cost", "myMeeting.cost", form.getCost());
        words.check(1, LateCost.LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            send("costTold", () -> service.cost(children.get(0), id, home, form.getCostOnce(), words.text()));
        }
    }

    private void send(String what, Runnable deed) {
        try {
            SentTwice.carry(MovedOn.class, deed);
            done.say(what);
            Redirects.to("/" + here.getHome() + "/meetings/" + id);
        } catch (MovedOn meanwhile) {
            movedOn = true;
            children.forEach(child -> one = service.see(child, id, home));
        }
    }

    public MyMeeting getOne() {
        return one;
    }

    /** Whether it is too late to be sure that we can arrange what they need. */
    public boolean isNeedsLate() {
        return one.needsBy() != null && LocalDate.now(clock).isAfter(one.needsBy());
    }

    /** Whether it is still to come for them, so that they can answer. */
    public boolean isOpen() {
        return one.booked() && one.slot().starts().isAfter(LocalDateTime.now(clock));
    }

    public AnswerForm getForm() {
        return form;
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
