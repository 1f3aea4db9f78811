package uk.opendoor.api;

/** What somebody sent is not a JSON object. It holds nothing of what was sent. */
public final class UnreadableJson extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
