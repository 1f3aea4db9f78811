package uk.opendoor.adviser.care;

/** Somebody else has changed it since it was looked at. */
public final class Outdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Outdated(String what) {
        super(what);
    }

    public Outdated(Throwable cause) {
        super(cause);
    }
}
