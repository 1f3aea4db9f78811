package uk.opendoor.family;

/** A grant is no longer where somebody believed it was: another one decided about it first, or it came to its end. */
public final class GrantMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GrantMoved() {}

    GrantMoved(Throwable cause) {
        super(cause);
    }
}
