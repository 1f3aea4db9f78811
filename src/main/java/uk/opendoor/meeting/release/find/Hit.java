package uk.opendoor.meeting.release.find;

import uk.opendoor.meeting.release.extract.Place;

/** Something that must not appear and does, with the words around it. */
public record Hit(Entry entry, How how, Place place, String before, String found, String after) {

    /** How alike they are, the most alike first; message {@code release.how.<name>}. */
    public enum How {
        /** Letter for letter. */
        EXACT,
        /** The same, written in another way: case, accents, spaces, lines, short forms, order. */
        NORMALISED,
        /** A part of it, or another spelling: a person must look. */
        CLOSE;

        public String key() {
            return "release.how." + name();
        }
    }
}
