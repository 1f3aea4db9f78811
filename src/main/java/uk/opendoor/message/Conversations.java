package uk.opendoor.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.PersonId;

/** What young people and their workers have written to each other. For use cases that have passed the door. */
@ApplicationScoped
public class Conversations {

    /** As many as a page shows. */
    public static final int PAGE = 20;

    static final int MOST = 500;
    static final int LIFETIME = 10_000;

    private Requests requests;

    @PersistenceContext
    private EntityManager entities;

    protected Conversations() {}

    @Inject
    public Conversations(Requests requests) {
        this.requests = requests;
    }

    /** One more than a page shows, so that it is known whether there are older ones; the latest first. */
    public List<Message> page(PersonId whose, int number) {
        return entities.createNamedQuery("Message.of", Message.class)
                .setParameter("whose", whose)
                .setFirstResult(number * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    /** All of them, as far as anybody will ever have written; the latest first. */
    public List<Message> all(PersonId whose) {
        return entities.createNamedQuery("Message.of", Message.class)
                .setParameter("whose", whose)
                .setMaxResults(LIFETIME)
                .getResultList();
    }

    /** Those of the young people that nobody has answered, the oldest first. */
    public List<Message> unanswered(Collection<PersonId> whose) {
        return entities.createNamedQuery("Message.unanswered", Message.class)
                .setParameter("whose", whose)
                .setMaxResults(MOST)
                .getResultList();
    }

    public List<Reading> readings(Collection<String> messages) {
        return messages.isEmpty()
                ? List.of()
                : entities.createNamedQuery("Reading.of", Reading.class)
                        .setParameter("messages", messages)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /**
     * Adds a message, unless this form has brought the same words before. Other words from the same form, as after going
     * back in the browser, are another message: nothing that somebody wrote is dropped.
     *
     * @return the new one, if it is new
     * @throws MovedOn if the same form came at the same moment
     */
    public Optional<Message> add(String formId, PersonId whose, PersonId sender, String words, Instant now) {
        new FormId(formId);
        Optional<Message> before = find(formId);
        if (before.filter(one -> one.says(sender, words)).isPresent()) {
            return Optional.empty();
        }
        String id = before.isPresent() ? UUID.randomUUID().toString() : formId;
        Message message = new Message(id, whose, sender, words, now);
        requests.add(message);
        return Optional.of(message);
    }

    /** Marks what waited until this message as answered; what came after it still waits. */
    public void answered(PersonId whose, String lastSeen, Instant now) {
        find(lastSeen)
                .filter(last -> last.whose().equals(whose))
                .ifPresent(last -> unanswered(Set.of(whose)).stream()
                        .filter(one -> one.id() <= last.id())
                        .forEach(one -> one.answer(now)));
    }

    public void read(Reading reading) {
        entities.persist(reading);
    }

    private Optional<Message> find(String messageId) {
        return entities.createNamedQuery("Message.byId", Message.class)
                .setParameter("id", messageId)
                .getResultStream()
                .findFirst();
    }
}
