package uk.opendoor.status;

import java.util.List;

/** A sentence to be said: its message key and what goes in the gaps. */
public record Reason(String key, List<Object> args) {

    public Reason {
        args = List.copyOf(args);
    }

    static Reason of(String key, Object... args) {
        return new Reason("status." + key, List.of(args));
    }
}
