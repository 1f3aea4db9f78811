package uk.opendoor.account.activate;

import uk.opendoor.notify.Channel;

/**
 * How somebody wants to sign in.
 *
 * @param address where codes go: an e-mail address in lower case, or a mobile number as digits
 * @param passphrase whether they want one, so that a code is needed on a new phone only
 */
public record Chosen(Channel channel, String address, boolean passphrase) {

    /** Enough of the address for its owner to know it, and no more. */
    public String masked() {
        if (channel == Channel.TEXT) {
            return "••••••••" + address.substring(address.length() - 3);
        }
        return address.charAt(0) + "•••" + address.substring(address.indexOf('@'));
    }
}
