package uk.opendoor.sync;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be brought, and what its address is called. */
public enum SyncKind {
    PEOPLE("people"),
    RELATIONS("relations"),
    CARE_PERIODS("care-periods"),
    MEETINGS("meetings");

    static final int NAME_LENGTH = 20;

    private final String path;

    SyncKind(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    public static Optional<SyncKind> at(String path) {
        return Stream.of(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
