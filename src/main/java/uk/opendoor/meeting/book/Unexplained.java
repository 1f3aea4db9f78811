package uk.opendoor.meeting.book;

import java.util.List;
import uk.opendoor.meeting.Warned;

/** Something speaks against the day or the time, and nobody has said why it is then all the same. */
public final class Unexplained extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Warned> warned;

    public Unexplained(List<Warned> warned) {
        super(warned.size() + " warnings");
        this.warned = List.copyOf(warned);
    }

    public List<Warned> warned() {
        return warned;
    }
}
