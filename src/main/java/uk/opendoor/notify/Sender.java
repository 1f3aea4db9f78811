package uk.opendoor.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.notify.transport.NotSent;
import uk.opendoor.notify.transport.Transport;

/** Empties the outbox by the transport of this server. Any number of nodes may do it at once. */
@ApplicationScoped
public class Sender {

    private Queue queue;
    private Transport transport;
    private Clock clock;

    protected Sender() {}

    @Inject
    public Sender(Queue queue, Transport transport, Clock clock) {
        this.queue = queue;
        this.transport = transport;
        this.clock = clock;
    }

    /** Sends what is due, until nothing is. What this transport does not carry stays where it is. */
    public void sendAll() {
        Set<Channel> channels =
                Stream.of(Channel.values()).filter(transport::carries).collect(Collectors.toSet());
        if (channels.isEmpty()) {
            return;
        }
        List<OutboxMessage> due = queue.due(channels, clock.instant());
        while (!due.isEmpty()) {
            due.forEach(this::sendIfStillDue);
            due = queue.due(channels, clock.instant());
        }
    }

    private void sendIfStillDue(OutboxMessage message) {
        queue.claim(message, clock.instant()).ifPresent(this::send);
    }

    private void send(Claim claim) {
        try {
            transport.send(claim.parcel());
            queue.sent(claim, clock.instant());
        } catch (NotSent notSent) {
            queue.failed(claim, notSent.fault(), clock.instant());
        }
    }

    void forgetOldOnes() {
        queue.forget(clock.instant());
    }
}
