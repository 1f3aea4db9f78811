package uk.opendoor.meeting.release.find;

import java.util.LinkedHashSet;
import java.util.List;

/** What must not appear in a paper for one recipient; the same thing stands there once. */
public record MustNotAppear(List<Entry> entries) {

    /** Ten times as many as a large family has. */
    public static final int MOST = 300;

    /** @throws IllegalArgumentException if there are more than {@link #MOST} */
    public MustNotAppear {
        entries = List.copyOf(new LinkedHashSet<>(entries));
        if (entries.size() > MOST) {
            throw new IllegalArgumentException("too many");
        }
    }
}
