package uk.opendoor.sync.credential;

/** There are as many programs as one council can keep an eye on. */
public final class TooManyServices extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
