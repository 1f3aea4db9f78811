package uk.opendoor.meeting.release.give;

/** What must not appear has changed since somebody asked: there is something in the paper that nobody has explained. */
public class ListChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
