package uk.opendoor.claim;

/** The record does not say any more that what was asked for was theirs on the day they sent it. */
public final class NotTheirs extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
