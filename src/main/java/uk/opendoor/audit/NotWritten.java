package uk.opendoor.audit;

/** The audit could not be written: then what it is about is not done either. */
public final class NotWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotWritten(Throwable cause) {
        super(cause);
    }
}
