package uk.opendoor.notify.transport;

import uk.opendoor.notify.Channel;
import uk.opendoor.shared.PersonId;

/** Messages to nobody. */
final class Parcels {

    static final String REFERENCE = "5b1c9a52-8f0e-4b43-9b6e-3f3d2a1c0e77";

    private Parcels() {}

    static Parcel text() {
        return parcel(Channel.TEXT, "07700900123", false);
    }

    static Parcel email() {
        return email("sam@post.example");
    }

    static Parcel email(String address) {
        return parcel(Channel.EMAIL, address, false);
    }

    static Parcel textTriedBefore() {
        return parcel(Channel.TEXT, "07700900123", true);
    }

    private static Parcel parcel(Channel channel, String address, boolean triedBefore) {
        return new Parcel(
                REFERENCE,
                PersonId.random(),
                channel,
                address,
                "Your code",
                "Your code is 123456 – don’t share it",
                triedBefore);
    }
}
