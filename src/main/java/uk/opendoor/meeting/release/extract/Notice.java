package uk.opendoor.meeting.release.extract;

/** What a person must look at, as no program reads it. */
public record Notice(What what, Place place) {

    /** Message {@code release.notice.<name>}. */
    public enum What {
        /** A picture can show words and faces. */
        PICTURE,
        /** The page is a picture, and has no words besides. */
        PICTURE_OF_A_PAGE,
        /** The page is a picture; a machine has read it, perhaps wrongly. */
        READ_FROM_A_PICTURE,
        /** There are comments or notes that go out with the file. */
        COMMENTS,
        /** There are tracked insertions, which say who wrote them. */
        TRACKED_CHANGES;

        public String key() {
            return "release.notice." + name();
        }
    }
}
