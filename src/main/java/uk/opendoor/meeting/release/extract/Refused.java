package uk.opendoor.meeting.release.extract;

import java.util.List;

/** A file that cannot be released as it is, and why. Holds no words of the file but those that it hides. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; message {@code release.refused.<name>}. */
    public enum Why {
        EMPTY,
        /** Over {@link Extract#MOST_BYTES}. */
        LARGE,
        /** Neither PDF nor Word nor text. */
        KIND,
        /** Word before 2007, which we do not read. */
        OLD_WORD,
        ENCRYPTED,
        BROKEN,
        /** A small file that unpacks to a huge one. */
        BOMB,
        /** More words or drawings than a report has. */
        LONG,
        /** It holds a program. */
        MACRO,
        /** It holds another file. */
        EMBEDDED,
        /** A scan without words. */
        NO_TEXT,
        /** Letters that people see and no program can tell. */
        UNREADABLE,
        HIDDEN;

        public String key() {
            return "release.refused." + name();
        }
    }

    private final Why why;
    private final transient List<Hidden> hidden;

    Refused(Why why) {
        this(why, List.of());
    }

    Refused(Why why, List<Hidden> hidden) {
        super(why.name());
        this.why = why;
        this.hidden = List.copyOf(hidden);
    }

    public Why why() {
        return why;
    }

    /** What is hidden and where; empty if that is not why. */
    public List<Hidden> hidden() {
        return hidden;
    }
}
