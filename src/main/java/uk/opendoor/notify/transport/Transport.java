package uk.opendoor.notify.transport;

import uk.opendoor.notify.Channel;

/** How messages leave this server. */
public interface Transport {

    /** Whether it can send anything this way at all. */
    boolean carries(Channel channel);

    /**
     * Sends it, in seconds rather than minutes. The same reference again is the same message again.
     *
     * @throws NotSent if it did not go, or not surely
     */
    void send(Parcel parcel);
}
