package uk.opendoor.meeting.release.extract;

/** In which part of a file words stand; message {@code release.part.<name>}. */
public enum Part {
    FILE_NAME,
    BODY,
    /** The body again, in the order of the places on the page: a table may be written in another order than it is read. */
    BODY_AS_SEEN,
    HEADER_OR_FOOTER,
    NOTE,
    COMMENT,
    /** Notes, stamps and form fields that lie on a page. */
    ON_THE_PAGE,
    LINK,
    PROPERTY;

    public String key() {
        return "release.part." + name();
    }
}
