package uk.opendoor.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Messages that could not be sent. Nothing here asks whether anybody may see or touch them. */
@ApplicationScoped
public class DeadLetters {

    private static final int MOST_SHOWN = 100;

    @PersistenceContext
    private EntityManager entities;

    private Messages messages;
    private Event<Posted> posted;
    private Clock clock;

    protected DeadLetters() {}

    @Inject
    public DeadLetters(Messages messages, Event<Posted> posted, Clock clock) {
        this.messages = messages;
        this.posted = posted;
        this.clock = clock;
    }

    /** The ones that died last first. */
    @Transactional
    public List<DeadLetter> latest() {
        return entities.createNamedQuery("OutboxMessage.dead", OutboxMessage.class)
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .map(this::letter)
                .toList();
    }

    /** @throws NotFound if there is none of this id to this person */
    @Transactional
    public void tryAgain(String id, PersonId to) {
        find(id, to).tryAgain(clock.instant());
        posted.fire(new Posted());
    }

    /** @throws NotFound if there is none of this id to this person */
    @Transactional
    public void putAway(String id, PersonId to) {
        find(id, to).putAway(clock.instant());
    }

    private OutboxMessage find(String id, PersonId to) {
        return entities.createNamedQuery("OutboxMessage.byMessageId", OutboxMessage.class)
                .setParameter("messageId", id)
                .setMaxResults(1)
                .getResultStream()
                .filter(message -> message.isDead() && message.person().equals(to))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private DeadLetter letter(OutboxMessage message) {
        return new DeadLetter(
                message.messageId(),
                message.person(),
                message.createdAt(),
                message.channel(),
                messages.say("notice." + message.template() + ".subject"),
                message.tries(),
                message.problem(),
                message.canBeTriedAgain());
    }
}
