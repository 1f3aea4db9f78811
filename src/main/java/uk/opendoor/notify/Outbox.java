package uk.opendoor.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Where notices wait to be sent. */
@ApplicationScoped
public class Outbox {

    /** Joins the transaction of the change that it tells of. */
    @Transactional
    public void put(Notice notice) {
        throw new UnsupportedOperationException();
    }

    /** Whether the transport of this server can send anything by this channel. */
    public boolean canSend(Channel channel) {
        throw new UnsupportedOperationException();
    }
}
