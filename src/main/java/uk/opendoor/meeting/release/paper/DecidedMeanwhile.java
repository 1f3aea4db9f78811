package uk.opendoor.meeting.release.paper;

/** Somebody else was faster. */
public class DecidedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DecidedMeanwhile() {}

    DecidedMeanwhile(Throwable cause) {
        super(cause);
    }
}
