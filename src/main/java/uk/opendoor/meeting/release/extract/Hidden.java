package uk.opendoor.meeting.release.extract;

/** Words that are in a file and that nobody sees who reads it. */
public record Hidden(How how, Place place, String text) {

    /** Why nobody sees them; message {@code release.hidden.<name>}. */
    public enum How {
        /** Word's hidden letters, or letters that are drawn with no ink. */
        INVISIBLE,
        /** In the colour of what is behind them. */
        SAME_COLOUR,
        TINY,
        OFF_THE_PAGE,
        /** Something is drawn over them: the black bar that hides nothing. */
        COVERED,
        /** On a layer that is switched off. */
        LAYER,
        /** Taken out while changes were tracked. */
        DELETED,
        /** The file still holds what it was before it was last saved. */
        EARLIER_VERSION;

        public String key() {
            return "release.hidden." + name();
        }
    }
}
