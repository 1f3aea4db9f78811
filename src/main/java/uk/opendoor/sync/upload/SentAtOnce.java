package uk.opendoor.sync.upload;

/** The same form was sent twice at one moment, and the other one was faster. */
final class SentAtOnce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SentAtOnce(Throwable cause) {
        super(cause);
    }
}
