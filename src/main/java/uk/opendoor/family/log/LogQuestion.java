package uk.opendoor.family.log;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a parent looks for in their log.
 *
 * @param words must all be in an entry, in any order; the first three count
 * @param kind the only kind, or nothing for every kind
 * @param open only entries with a promise that is not kept yet
 */
public record LogQuestion(String words, Optional<LogKind> kind, boolean open) {

    public static final LogQuestion ANYTHING = new LogQuestion("", Optional.empty(), false);

    /** More than anybody types, so that no pattern grows without end. */
    private static final int LONGEST_WORD = 60;

    private static final int WORDS = 3;

    Set<LogKind> kinds() {
        return kind.<Set<LogKind>>map(EnumSet::of).orElse(EnumSet.allOf(LogKind.class));
    }

    /** Three patterns, in which what stands for anything else in a search stands for itself. */
    List<String> patterns() {
        Stream<String> typed = Stream.of(LogEntry.small(words).strip().split("\\s+"))
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .map(word -> word.replaceAll("([!%_])", "!$1"));
        return Stream.concat(typed, Stream.generate(() -> ""))
                .limit(WORDS)
                .map(word -> "%" + word + "%")
                .toList();
    }

    public boolean isAnything() {
        return equals(ANYTHING);
    }
}
