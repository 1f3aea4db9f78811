package uk.opendoor.message.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.opendoor.account.ProfileService;
import uk.opendoor.message.Conversation;
import uk.opendoor.message.Message;
import uk.opendoor.message.MessageView;
import uk.opendoor.message.MovedOn;
import uk.opendoor.message.PageNumber;
import uk.opendoor.message.RequestView;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** A young person's messages and wishes, on a worker's side. */
@Named
@RequestScoped
public class WorkMessagesPage {

    @Inject
    private ProfileService profiles;

    @Inject
    private WorkMessagesService service;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.page}")
    private String page;

    private final FieldErrors errors = new FieldErrors();
    private String name;
    private Conversation conversation;
    private List<RequestView> wishes;
    private String form = UUID.randomUUID().toString();
    private String words = "";
    private String lastSeen = "";

    @PostConstruct
    void load() {
        name = profiles.see(whose()).name();
        conversation = service.see(whose(), PageNumber.read(page));
        wishes = service.wishes(whose());
    }

    /** The button that says that nothing need be written back, if it was pressed. */
    public void press() {
        Buttons.pressed("no-answer")
                .ifPresent(last -> carry("noAnswerNeeded", () -> service.needsNoAnswer(whose(), last)));
    }

    public void send() {
        FreeText typed = new FreeText("words", "workMessages.words", words);
        typed.check(1, Message.WORDS_LENGTH, errors, messages);
        if (errors.isEmpty()) {
            carry(
                    "messageSent",
                    () -> SentTwice.carry(MovedOn.class, () -> service.send(whose(), form, typed.text(), lastSeen)));
        }
    }

    private void carry(String what, Runnable deed) {
        deed.run();
        done.say(what);
        Redirects.to("/work/people/" + id + "/messages");
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

    public Conversation getConversation() {
        return conversation;
    }

    /** What waits to be done, the oldest wish last. */
    public List<RequestView> getOpen() {
        return wishes.stream().filter(RequestView::isOpen).toList();
    }

    public List<RequestView> getPast() {
        return wishes.stream().filter(one -> !one.isOpen()).limit(10).toList();
    }

    /** Whether there is something here that nobody has answered. */
    public boolean isWaiting() {
        return conversation.messages().stream().anyMatch(MessageView::waiting);
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

    /** The latest message that stood on the page when it was opened. */
    public String getLastSeen() {
        return lastSeen.isEmpty() ? conversation.latest() : lastSeen;
    }

    public void setLastSeen(String lastSeen) {
        this.lastSeen = lastSeen;
    }
}
