package uk.opendoor.api;

/** Somebody sent more than we read. */
public final class TooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int mostBytes;

    TooLong(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    int mostBytes() {
        return mostBytes;
    }
}
