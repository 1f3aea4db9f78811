package uk.opendoor.notify.transport;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import uk.opendoor.notify.Channel;

/** For tests inside the server: it takes everything on and delivers nothing, so that what waits can be read. */
@Alternative
@Priority(1)
@ApplicationScoped
public class UnreachableTransport implements Transport {

    @Override
    public boolean carries(Channel channel) {
        return true;
    }

    @Override
    public void send(Parcel parcel) {
        throw new NotSent(Fault.UNREACHABLE);
    }
}
