package uk.opendoor.account.signin;

import java.time.Duration;

/** Too much was tried from one place in a short time. */
public final class TooManyTries extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final long SECONDS = 60;

    private final Duration wait;

    TooManyTries(Duration wait) {
        this.wait = wait;
    }

    /** After how many minutes another try is taken; at least one. */
    public long minutes() {
        return Math.max(1, (wait.toSeconds() + SECONDS - 1) / SECONDS);
    }
}
