package uk.opendoor.message;

import java.time.LocalTime;

/** When on a working day somebody can be rung. */
public enum PartOfDay {
    MORNING(12),
    MIDDAY(14),
    AFTERNOON(17),
    ANY(17);

    static final int NAME_LENGTH = 20;

    private final LocalTime end;

    PartOfDay(int hour) {
        this.end = LocalTime.of(hour, 0);
    }

    public LocalTime end() {
        return end;
    }
}
