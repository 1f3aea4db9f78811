package uk.opendoor.meeting.exclude;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody gets who does not take part. {@code instead.NAME} says it to them. */
public enum Instead {
    VIEWS,
    REPRESENTATIVE,
    CHAIR_AFTER,
    SUMMARY;

    static final int ALL_LENGTH = 200;

    private static final String BETWEEN = " ";

    static String joined(Collection<Instead> all) {
        return all.stream().sorted().map(Instead::name).collect(Collectors.joining(BETWEEN));
    }

    static List<Instead> split(String all) {
        return all.isEmpty()
                ? List.of()
                : Stream.of(all.split(BETWEEN)).map(Instead::valueOf).toList();
    }
}
