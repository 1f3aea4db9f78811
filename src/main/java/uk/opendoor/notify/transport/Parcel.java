package uk.opendoor.notify.transport;

import uk.opendoor.notify.Channel;
import uk.opendoor.shared.PersonId;

/**
 * One message, ready to go.
 *
 * @param reference a random text by which a transport can tell that it has had this one
 */
public record Parcel(String reference, PersonId to, Channel channel, String address, String subject, String body) {

    /** Nothing of what it holds belongs into a log. */
    @Override
    public String toString() {
        return "parcel " + reference;
    }
}
