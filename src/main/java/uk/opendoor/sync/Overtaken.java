package uk.opendoor.sync;

/** Somebody else brought or changed the same record at this moment. Nothing was kept; it can be tried again. */
final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Overtaken(Throwable cause) {
        super(cause);
    }
}
