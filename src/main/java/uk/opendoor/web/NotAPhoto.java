package uk.opendoor.web;

/** What was sent is no picture that can be shown. */
public class NotAPhoto extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not; message {@code photo.wrong.<name>}. */
    public enum Why {
        /** Neither JPEG nor PNG, or broken. */
        UNREADABLE,
        /** More points than any telephone takes. */
        HUGE
    }

    private final Why why;

    NotAPhoto(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
