package uk.opendoor.meeting.release.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import uk.opendoor.account.mine.Here;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.mine.MyMeetingsService;
import uk.opendoor.meeting.release.paper.ChairWish;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** I want to speak to the chair before the meeting. */
@Named
@RequestScoped
public class ChairPage {

    @Inject
    private MyPapersService service;

    @Inject
    private MyMeetingsService meetings;

    @Inject
    private Here here;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private Beforehand what;
    private String words;
    private String once = UUID.randomUUID().toString();

    @PostConstruct
    void load() {
        what = service.beforehand(id, here.home());
    }

    public void ask() {
        FreeText says = new FreeText("words", "papers.chair.words", words);
        says.check(0, ChairWish.LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            ask(says.text());
        }
    }

    private void ask(String text) {
        try {
            SentTwice.carry(MovedOn.class, () -> send(text));
            done.say("chairAsked");
            Redirects.to("/" + here.getHome() + "/meetings/" + id);
        } catch (MovedOn over) {
            errors.add("words", messages.say("papers.chair.over"));
        }
    }

    private void send(String text) {
        service.askChair(meetings.openTo(id, here.home()).get(0), id, here.home(), once, text);
    }

    public Beforehand getWhat() {
        return what;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getId() {
        return id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }
}
