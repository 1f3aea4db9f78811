package uk.opendoor.shared;

/** What was asked for is not there, or not for the one who asks: the two look the same. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
