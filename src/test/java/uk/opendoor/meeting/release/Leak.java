package uk.opendoor.meeting.release;

import uk.opendoor.meeting.release.find.Entry;
import uk.opendoor.meeting.release.find.Hit;

/** Something that must not appear, as somebody wrote it into a report. */
record Leak(Entry entry, Hit.How how, String form, String text) {

    /** A sentence with it, as reports have them. */
    String inASentence() {
        return "We were told that " + text + " was named in it.";
    }
}
