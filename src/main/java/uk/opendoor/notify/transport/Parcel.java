package uk.opendoor.notify.transport;

import uk.opendoor.notify.Channel;
import uk.opendoor.shared.PersonId;

/**
 * One message, ready to go.
 *
 * @param reference a random text by which a transport can tell that it has had this one
 * @param triedBefore whether it may have gone already: a node that had claimed it failed, or ended before it could tell
 */
public record Parcel(
        String reference,
        PersonId to,
        Channel channel,
        String address,
        String subject,
        String body,
        boolean triedBefore) {

    /** Nothing of what it holds belongs into a log. */
    @Override
    public String toString() {
        return "parcel " + reference;
    }
}
