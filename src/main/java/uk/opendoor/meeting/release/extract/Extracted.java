package uk.opendoor.meeting.release.extract;

import java.util.List;

/** All words of a file, in its own order, and what a person must look at. */
public record Extracted(Kind kind, List<Passage> passages, List<Notice> notices) {

    /** What kind of file its content says it is, whatever it is called. */
    public enum Kind {
        PDF,
        WORD,
        TEXT
    }

    public Extracted {
        passages = List.copyOf(passages);
        notices = List.copyOf(notices);
    }
}
