package uk.opendoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.notify.Channel;
import uk.opendoor.notify.Notice;
import uk.opendoor.notify.Outbox;
import uk.opendoor.shared.PersonId;

/** Six-digit codes: sent to an address, good for ten minutes, five tries and one use. */
@ApplicationScoped
public class Codes {

    private static final int LENGTH = 6;
    private static final Duration TOLD_OF = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager entities;

    private Outbox outbox;
    private Clock clock;

    protected Codes() {}

    @Inject
    public Codes(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Sends a code at once, at any hour: somebody is waiting for it.
     *
     * @return the secret name of the code, for a cookie or a hidden field of the browser that asked, and for nothing else
     */
    @Transactional
    public String send(PersonId person, Channel channel, String address) {
        String code = Secret.random("0123456789", LENGTH);
        String pendingId = keep(code, person);
        Instant now = clock.instant();
        outbox.put(new Notice(person, channel, address, "code", Map.of("code", code), now, now.plus(PendingCode.LIFE)));
        return pendingId;
    }

    /** Does what {@link #send} does, for somebody we do not know: no code is ever right. */
    @Transactional
    public String sendToNobody() {
        return keep(Secret.random("0123456789", LENGTH), null);
    }

    /** Whether this is the code; a right one is used up, a wrong one uses up a try. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean isRight(String pendingId, String typed) {
        return answer(pendingId, typed) == CodeAnswer.RIGHT;
    }

    /** What becomes of a code that was typed. The try counts even if what follows fails. */
    @Transactional(TxType.REQUIRES_NEW)
    public CodeAnswer answer(String pendingId, String typed) {
        Instant now = clock.instant();
        String hash = Secret.hash(pendingId);
        int counted = entities.createNamedQuery("PendingCode.try")
                .setParameter("hash", hash)
                .setParameter("most", PendingCode.TRIES)
                .setParameter("now", now)
                .executeUpdate();
        int used = entities.createNamedQuery("PendingCode.use")
                .setParameter("now", now)
                .setParameter("hash", counted == 1 ? hash : "")
                .setParameter("code", PendingCode.codeHash(pendingId, TypedCode.digits(typed)))
                .executeUpdate();
        return used == 1 ? CodeAnswer.RIGHT : refusal(hash, now);
    }

    /** Whether the code was sent to this person; for pages on which somebody else could be signed in. */
    public boolean isFor(String pendingId, PersonId person) {
        return find(Secret.hash(pendingId)).filter(code -> code.isFor(person)).isPresent();
    }

    private CodeAnswer refusal(String hash, Instant now) {
        return find(hash).map(code -> code.refusal(now)).orElse(CodeAnswer.EXPIRED);
    }

    private Optional<PendingCode> find(String hash) {
        return entities.createNamedQuery("PendingCode.byToken", PendingCode.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    private String keep(String code, PersonId person) {
        entities.createNamedQuery("PendingCode.tooOld")
                .setParameter("since", clock.instant().minus(TOLD_OF))
                .executeUpdate();
        String pendingId = Secret.random();
        entities.persist(new PendingCode(pendingId, code, person, clock.instant()));
        return pendingId;
    }
}
