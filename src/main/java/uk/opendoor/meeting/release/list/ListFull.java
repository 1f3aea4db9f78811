package uk.opendoor.meeting.release.list;

/** There is as much on a list as can be looked for. */
public class ListFull extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
