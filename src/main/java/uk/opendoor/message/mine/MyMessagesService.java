package uk.opendoor.message.mine;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.adviser.Told;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.message.Conversation;
import uk.opendoor.message.Conversations;
import uk.opendoor.message.MessageReader;
import uk.opendoor.message.MovedOn;
import uk.opendoor.shared.PersonId;

/** My messages: what we wrote to each other, and who read it. */
@UseCase
public class MyMessagesService {

    private static final String ANSWERED = "unanswered-message";

    private Conversations conversations;
    private MessageReader reader;
    private Told told;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected MyMessagesService() {}

    @Inject
    public MyMessagesService(
            Conversations conversations, MessageReader reader, Told told, Provider<Deadlines> deadlines, Clock clock) {
        this.conversations = conversations;
        this.reader = reader;
        this.told = told;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The latest first. */
    @Permitted(Permission.MESSAGES)
    public Conversation see(@About PersonId me, int page) {
        return reader.read(me, page, me);
    }

    /** By when I have an answer if I write today. */
    @Permitted(Permission.MESSAGES)
    public LocalDate answerBy(@About PersonId me) {
        return deadlines.get().due(ANSWERED, LocalDate.now(clock));
    }

    /** Whether anybody works with me who will read it. */
    @Permitted(Permission.MESSAGES)
    public boolean isAnybodyThere(@About PersonId me) {
        return told.isAnybodyThere(me);
    }

    /**
     * Sends a message to all who work with me. They hear of the first one that waits; those after it wait beside it.
     *
     * @param formId made with the page: the same words sent twice are one message
     * @throws MovedOn if the same form came twice at the same moment
     */
    @Permitted(Permission.SEND_MESSAGE)
    public void send(@About PersonId me, String formId, String words) {
        boolean waiting = !conversations.unanswered(Set.of(me)).isEmpty();
        conversations.add(formId, me, me, words, clock.instant()).ifPresent(message -> {
            if (told.isAnybodyThere(me)) {
                message.deliver(clock.instant());
            }
            if (!waiting) {
                told.tellWorkers(me);
            }
        });
    }
}
