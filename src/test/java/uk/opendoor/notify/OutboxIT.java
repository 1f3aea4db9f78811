package uk.opendoor.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.InsideTheServer;
import uk.opendoor.notify.transport.Fault;
import uk.opendoor.notify.transport.Parcel;
import uk.opendoor.notify.transport.Transport;
import uk.opendoor.shared.PersonId;

/** Sends a hundred years from now, when the server itself has nothing to send yet. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final Instant THEN = Instant.parse("2126-03-01T10:00:00Z");

    private final PersonId somebody = PersonId.random();

    @Resource(lookup = "jdbc/opendoor")
    private DataSource dataSource;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Outbox outbox;

    @Inject
    private Queue queue;

    @Inject
    private DeadLetters deadLetters;

    @Deployment
    static WebArchive war() {
        return InsideTheServer.war().addClasses(PretendTransport.class, OutboxRow.class);
    }

    @Test
    void sendsWhatWasPutInOnceAndEmptiesIt() {
        outbox.put(notice(THEN));
        PretendTransport sent = PretendTransport.taking(somebody);
        send(THEN, sent);
        send(THEN.plus(Duration.ofDays(1)), sent);
        assertThat(sent.seen()).singleElement().satisfies(parcel -> {
            assertThat(parcel.address()).isEqualTo("07700900123");
            assertThat(parcel.body()).contains("123456");
            assertThat(parcel.reference()).hasSize(36);
        });
        assertThat(columns("state, problem, address, subject, body")).containsExactly("SENT", null, null, null, null);
    }

    @Test
    void sendsNothingOfWhatWasRolledBack() throws Exception {
        transaction.begin();
        outbox.put(notice(THEN));
        transaction.rollback();
        PretendTransport sent = PretendTransport.taking(somebody);
        send(THEN, sent);
        assertThat(sent.seen()).isEmpty();
    }

    @Test
    void sendsNothingBeforeItsTime() {
        outbox.put(notice(THEN));
        PretendTransport sent = PretendTransport.taking(somebody);
        send(THEN.minusSeconds(1), sent);
        assertThat(sent.seen()).isEmpty();
        assertThat(columns("state")).containsExactly("WAITING");
    }

    @Test
    void neverSendsACodeThatHasEnded() {
        outbox.put(new Notice(
                somebody, Channel.TEXT, "07700900123", "code", Map.of("code", "123456"), THEN, THEN.plusSeconds(600)));
        PretendTransport sent = PretendTransport.taking(somebody);
        send(THEN.plusSeconds(600), sent);
        assertThat(sent.seen()).isEmpty();
        assertThat(columns("state, problem, address, body")).containsExactly("DEAD", "TOO_LATE", null, null);
    }

    @Test
    void leavesWhatTheTransportDoesNotCarry() {
        outbox.put(new Notice(somebody, Channel.EMAIL, "sam@post.example", "code", Map.of("code", "123456"), THEN));
        PretendTransport sent = PretendTransport.taking(somebody);
        send(THEN, sent);
        assertThat(sent.seen()).isEmpty();
        assertThat(columns("state")).containsExactly("WAITING");
    }

    @Test
    void triesAgainLaterAndLaterAndThenGivesUp() {
        outbox.put(notice(THEN));
        PretendTransport failing = PretendTransport.failing(somebody, Fault.UNREACHABLE);
        Instant now = THEN;
        for (Duration wait : OutboxMessage.BACK_OFF) {
            send(now, failing);
            int tried = failing.seen().size();
            send(now.plus(wait).minusMillis(1), failing);
            assertThat(failing.seen().size()).as("too early after " + wait).isEqualTo(tried);
            assertThat(columns("state, problem")).containsExactly("WAITING", "UNREACHABLE");
            now = now.plus(wait);
        }
        send(now, failing);
        assertThat(failing.seen().size()).isEqualTo(OutboxMessage.BACK_OFF.size() + 1);
        assertThat(columns("state, tries")).containsExactly("DEAD", 6);
        send(now.plus(Duration.ofDays(365)), failing);
        assertThat(failing.seen().size()).isEqualTo(OutboxMessage.BACK_OFF.size() + 1);
    }

    @Test
    void givesUpAtOnceWhatIsRefused() {
        outbox.put(notice(THEN));
        send(THEN, PretendTransport.failing(somebody, Fault.REFUSED));
        assertThat(columns("state, problem, tries")).containsExactly("DEAD", "REFUSED", 1);
    }

    @Test
    void takesOverFromANodeThatEndedWhileItSent() {
        outbox.put(notice(THEN));
        assertThatThrownBy(() -> send(THEN, PretendTransport.ending(somebody)))
                .isInstanceOf(IllegalStateException.class);
        PretendTransport sent = PretendTransport.taking(somebody);
        send(THEN.plus(OutboxMessage.LEASE).minusMillis(1), sent);
        assertThat(sent.seen()).isEmpty();
        send(THEN.plus(OutboxMessage.LEASE), sent);
        assertThat(sent.seen()).hasSize(1);
    }

    @Test
    void givesUpOneThatEndsEveryNode() {
        outbox.put(notice(THEN));
        PretendTransport ending = PretendTransport.ending(somebody);
        Instant now = THEN;
        for (int i = 0; i <= OutboxMessage.BACK_OFF.size(); i++) {
            Instant when = now;
            assertThatThrownBy(() -> send(when, ending)).isInstanceOf(IllegalStateException.class);
            now = now.plus(OutboxMessage.LEASE);
        }
        send(now, ending);
        assertThat(columns("state, problem")).containsExactly("DEAD", "BROKEN");
    }

    @Test
    void doesNotListenToANodeThatComesBackAfterItsLease() {
        outbox.put(notice(THEN));
        Claim late = claim(THEN);
        claim(THEN.plus(OutboxMessage.LEASE));
        queue.failed(late, Fault.REFUSED, THEN.plus(OutboxMessage.LEASE));
        assertThat(columns("state, problem, tries")).containsExactly("WAITING", null, 2);
    }

    @Test
    void twoNodesAtOnceSendEachMessageOnce() throws Exception {
        IntStream.range(0, 40).forEach(i -> outbox.put(notice(THEN)));
        PretendTransport sent = PretendTransport.taking(somebody);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> rounds = Stream.of(nodes, nodes)
                    .<Future<?>>map(node -> node.submit(() -> send(THEN, sent)))
                    .toList();
            for (Future<?> round : rounds) {
                round.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(sent.seen()).hasSize(40);
        assertThat(sent.seen().stream().map(Parcel::reference)).doesNotHaveDuplicates();
    }

    @Test
    void anAdministratorSeesADeadOneWithoutItsAddressAndTriesItAgain() {
        outbox.put(notice(THEN));
        send(THEN, PretendTransport.failing(somebody, Fault.REFUSED));
        DeadLetter dead = dead();
        assertThat(dead.fault()).isEqualTo(Fault.REFUSED);
        assertThat(dead.toString()).doesNotContain("07700900123", "123456");
        assertThat(dead.canBeTriedAgain()).isTrue();
        deadLetters.tryAgain(dead.id(), somebody);
        PretendTransport sent = PretendTransport.taking(somebody);
        send(THEN, sent);
        assertThat(sent.seen()).hasSize(1);
        assertThat(deadLetters.latest()).noneMatch(letter -> letter.to().equals(somebody));
    }

    @Test
    void oneThatIsPutAwayIsEmptied() {
        outbox.put(notice(THEN));
        send(THEN, PretendTransport.failing(somebody, Fault.REFUSED));
        deadLetters.putAway(dead().id(), somebody);
        assertThat(columns("state, address, subject, body")).containsExactly("PUT_AWAY", null, null, null);
        assertThat(deadLetters.latest()).noneMatch(letter -> letter.to().equals(somebody));
    }

    @Test
    void takesNoNoticeWithoutWords() {
        assertThatThrownBy(() ->
                        outbox.put(new Notice(somebody, Channel.TEXT, "07700900123", "no-such-words", Map.of(), THEN)))
                .isInstanceOf(MissingResourceException.class);
    }

    private Notice notice(Instant notBefore) {
        return new Notice(somebody, Channel.TEXT, "07700900123", "code", Map.of("code", "123456"), notBefore);
    }

    private void send(Instant when, Transport transport) {
        new Sender(queue, transport, Clock.fixed(when, ZoneOffset.UTC)).sendAll();
    }

    private Claim claim(Instant now) {
        return queue.due(Set.of(Channel.TEXT), now).stream()
                .filter(message -> message.person().equals(somebody))
                .findFirst()
                .flatMap(message -> queue.claim(message, now))
                .orElseThrow();
    }

    private DeadLetter dead() {
        return deadLetters.latest().stream()
                .filter(letter -> letter.to().equals(somebody))
                .findFirst()
                .orElseThrow();
    }

    private Object[] columns(String columns) {
        return OutboxRow.of(dataSource, somebody, columns);
    }
}
