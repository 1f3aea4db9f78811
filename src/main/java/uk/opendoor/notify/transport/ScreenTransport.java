package uk.opendoor.notify.transport;

import uk.opendoor.notify.Channel;

/** Sends nothing anywhere: shows it on the screen of a demonstration. Without one it carries nothing, and shows nothing. */
final class ScreenTransport implements Transport {

    private final Screen screen;
    private final boolean demonstration;

    ScreenTransport(Screen screen, boolean demonstration) {
        this.screen = screen;
        this.demonstration = demonstration;
    }

    @Override
    public boolean carries(Channel channel) {
        return demonstration;
    }

    @Override
    public void send(Parcel parcel) {
        if (!demonstration) {
            throw new NotSent(Fault.NOT_ALLOWED);
        }
        screen.show(parcel);
    }
}
