package uk.opendoor.meeting.release.give;

/** Something was found in a paper, or it has another version by now, and nobody said why it may stand there. */
public class NotExplained extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
