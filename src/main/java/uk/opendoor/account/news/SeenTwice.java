package uk.opendoor.account.news;

/** The same button was pressed twice at once; what it says is kept already. */
public final class SeenTwice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SeenTwice(Throwable cause) {
        super(cause);
    }
}
