package uk.opendoor.claim;

/** Somebody wants to do something with a claim that has moved on since they looked. */
public final class MovedOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MovedOn(String what) {
        super(what);
    }

    public MovedOn(Throwable cause) {
        super(cause);
    }
}
