package uk.opendoor.notify;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import uk.opendoor.notify.transport.Fault;
import uk.opendoor.notify.transport.NotSent;
import uk.opendoor.notify.transport.Parcel;
import uk.opendoor.notify.transport.Transport;
import uk.opendoor.shared.PersonId;

/** Takes everything that is for anybody, and does with what is for one person what a test wants. */
class PretendTransport implements Transport {

    private final ConcurrentLinkedQueue<Parcel> seen = new ConcurrentLinkedQueue<>();
    private final PersonId to;
    private final Consumer<Parcel> happens;

    private PretendTransport(PersonId to, Consumer<Parcel> happens) {
        this.to = to;
        this.happens = happens;
    }

    static PretendTransport taking(PersonId to) {
        return new PretendTransport(to, parcel -> {});
    }

    static PretendTransport failing(PersonId to, Fault fault) {
        return new PretendTransport(to, parcel -> {
            throw new NotSent(fault);
        });
    }

    /** As when the node ends while it sends. */
    static PretendTransport ending(PersonId to) {
        return new PretendTransport(to, parcel -> {
            throw new IllegalStateException("this node ends");
        });
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.TEXT;
    }

    @Override
    public void send(Parcel parcel) {
        if (parcel.to().equals(to)) {
            seen.add(parcel);
            happens.accept(parcel);
        }
    }

    List<Parcel> seen() {
        return List.copyOf(seen);
    }
}
