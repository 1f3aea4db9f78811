package uk.opendoor.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import uk.opendoor.notify.transport.Transport;
import uk.opendoor.shared.Messages;

/** Where notices wait to be sent. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    private EntityManager entities;

    private Messages messages;
    private Transport transport;
    private Event<Posted> posted;
    private Clock clock;

    protected Outbox() {}

    @Inject
    public Outbox(Messages messages, Transport transport, Event<Posted> posted, Clock clock) {
        this.messages = messages;
        this.transport = transport;
        this.posted = posted;
        this.clock = clock;
    }

    /**
     * Joins the transaction of the change that it tells of: it is sent if that is kept, at once and in the background.
     *
     * @throws java.util.MissingResourceException if nobody has written the words of this template
     */
    @Transactional
    public void put(Notice notice) {
        String subject = messages.say("notice." + notice.template() + ".subject");
        String body = messages.say("notice." + notice.template() + ".body", notice.values());
        entities.persist(new OutboxMessage(notice, subject, body, clock.instant()));
        posted.fire(new Posted());
    }

    /** Whether the transport of this server can send anything by this channel. */
    public boolean canSend(Channel channel) {
        return transport.carries(channel);
    }
}
