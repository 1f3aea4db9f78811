package uk.opendoor.message.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import uk.opendoor.access.Caller;
import uk.opendoor.message.Conversation;
import uk.opendoor.message.Message;
import uk.opendoor.message.MovedOn;
import uk.opendoor.message.PageNumber;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** My messages, the latest first, and a box to write one. */
@Named
@RequestScoped
public class MyMessagesPage {

    @Inject
    private MyMessagesService service;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.page}")
    private String page;

    private final FieldErrors errors = new FieldErrors();
    private Conversation conversation;
    private String form = UUID.randomUUID().toString();
    private String words = "";

    @PostConstruct
    void load() {
        conversation = service.see(me(), PageNumber.read(page));
    }

    public void send() {
        FreeText typed = new FreeText("words", "myMessages.words", words);
        typed.check(1, Message.WORDS_LENGTH, errors, messages);
        if (errors.isEmpty()) {
            SentTwice.carry(MovedOn.class, () -> service.send(me(), form, typed.text()));
            done.say("messageSent");
            Redirects.to("/me/messages");
        }
    }

    private PersonId me() {
        return caller.person();
    }

    public Conversation getConversation() {
        return conversation;
    }

    public LocalDate getAnswerBy() {
        return service.answerBy(me());
    }

    public boolean isAnybodyThere() {
        return service.isAnybodyThere(me());
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
