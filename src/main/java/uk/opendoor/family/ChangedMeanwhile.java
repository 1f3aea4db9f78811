package uk.opendoor.family;

/** What somebody wants to change is no longer as they saw it: another one was faster, or it came to its end. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {}

    public ChangedMeanwhile(Throwable cause) {
        super(cause);
    }
}
