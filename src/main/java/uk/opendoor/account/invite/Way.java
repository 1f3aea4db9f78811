package uk.opendoor.account.invite;

import java.util.Optional;
import uk.opendoor.notify.Channel;

/** How a code reaches the person who is invited. */
public enum Way {
    LETTER(null),
    TEXT(Channel.TEXT),
    EMAIL(Channel.EMAIL);

    static final int LENGTH = 10;

    private final Channel channel;

    Way(Channel channel) {
        this.channel = channel;
    }

    /** Empty for a letter, which the worker prints. */
    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }
}
