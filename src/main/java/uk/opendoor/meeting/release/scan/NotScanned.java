package uk.opendoor.meeting.release.scan;

/** A file that is not taken, as the virus scanner found something in it or did not answer. */
public class NotScanned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; message {@code papers.scan.<name>}. */
    public enum Why {
        INFECTED,
        /** Nobody can say: then nothing is taken. */
        SCANNER_DOWN;

        public String key() {
            return "papers.scan." + name();
        }
    }

    private final Why why;

    NotScanned(Why why) {
        super(why.name());
        this.why = why;
    }

    NotScanned(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
