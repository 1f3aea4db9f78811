package uk.opendoor.message.work;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.adviser.Told;
import uk.opendoor.message.ContactRequest;
import uk.opendoor.message.Conversation;
import uk.opendoor.message.Conversations;
import uk.opendoor.message.MessageReader;
import uk.opendoor.message.MovedOn;
import uk.opendoor.message.RequestKind;
import uk.opendoor.message.RequestReader;
import uk.opendoor.message.RequestView;
import uk.opendoor.message.Requests;
import uk.opendoor.shared.PersonId;

/** A young person's messages and wishes, for who works with them. */
@UseCase
public class WorkMessagesService {

    private Conversations conversations;
    private MessageReader reader;
    private Requests requests;
    private RequestReader requestReader;
    private Told told;
    private Access access;
    private Caller caller;
    private Clock clock;

    protected WorkMessagesService() {}

    @Inject
    public WorkMessagesService(
            Conversations conversations,
            MessageReader reader,
            Requests requests,
            RequestReader requestReader,
            Told told,
            Access access,
            Caller caller,
            Clock clock) {
        this.conversations = conversations;
        this.reader = reader;
        this.requests = requests;
        this.requestReader = requestReader;
        this.told = told;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** The latest first; the young person sees from now on who read what they wrote. */
    @Permitted(Permission.MESSAGES)
    public Conversation see(@About PersonId whose, int page) {
        return reader.read(whose, page, caller.person());
    }

    /** What they ask for, the latest first. That they want another adviser is for their manager alone. */
    @Permitted(Permission.MESSAGES)
    public List<RequestView> wishes(@About PersonId whose) {
        boolean manages = access.allows(Permission.CHANGE_ADVISER, whose);
        return requestReader.of(whose).stream()
                .filter(one -> manages || one.kind() != RequestKind.DIFFERENT_ADVISER)
                .toList();
    }

    /**
     * Writes to a young person.
     *
     * @param formId made with the page: the same words sent twice are one message
     * @param lastSeen the latest message that stood on the page, or empty: what they wrote after it still waits
     * @throws MovedOn if the same form came twice at the same moment
     */
    @Permitted(Permission.SEND_MESSAGE)
    public void send(@About PersonId whose, String formId, String words, String lastSeen) {
        conversations
                .add(formId, whose, caller.person(), words, clock.instant())
                .ifPresent(message -> {
                    message.deliver(clock.instant());
                    conversations.answered(whose, lastSeen, clock.instant());
                    told.tellYoungPerson(whose, NewsKind.MESSAGE);
                });
    }

    /** What they wrote needs no answer, such as a thank you. */
    @Permitted(Permission.SEND_MESSAGE)
    public void needsNoAnswer(@About PersonId whose, String lastSeen) {
        conversations.answered(whose, lastSeen, clock.instant());
    }

    /** @throws MovedOn if it is done, or they want it no more */
    @Permitted(Permission.ANSWER_WISH)
    public void book(@About PersonId whose, String requestId, LocalDate day, String time) {
        wish(whose, requestId, false).book(day, time, caller.person(), clock.instant());
        told.tellYoungPerson(whose, NewsKind.WISH_ANSWERED);
    }

    /** @throws MovedOn if it is done, or they want it no more */
    @Permitted(Permission.ANSWER_WISH)
    public void finish(@About PersonId whose, String requestId, String outcome) {
        wish(whose, requestId, false).finish(outcome, caller.person(), clock.instant());
        told.tellYoungPerson(whose, NewsKind.WISH_ANSWERED);
    }

    /**
     * A manager says when they talk about another adviser.
     *
     * @throws MovedOn if it is done, or they want it no more
     */
    @Permitted(Permission.CHANGE_ADVISER)
    public void bookTalk(@About PersonId whose, String requestId, LocalDate day, String time) {
        wish(whose, requestId, true).book(day, time, caller.person(), clock.instant());
        told.tellYoungPerson(whose, NewsKind.WISH_ANSWERED);
    }

    /** @throws MovedOn if it is done, or they want it no more */
    @Permitted(Permission.CHANGE_ADVISER)
    public void finishTalk(@About PersonId whose, String requestId, String outcome) {
        wish(whose, requestId, true).finish(outcome, caller.person(), clock.instant());
        told.tellYoungPerson(whose, NewsKind.WISH_ANSWERED);
    }

    private ContactRequest wish(PersonId whose, String requestId, boolean another) {
        return requests.find(requestId)
                .filter(one -> one.whose().equals(whose))
                .filter(one -> another == (one.kind() == RequestKind.DIFFERENT_ADVISER))
                .orElseThrow(() -> new MovedOn(requestId));
    }
}
