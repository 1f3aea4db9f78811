package uk.opendoor.meeting.release.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is found in one text. Of several findings of one entry in one place the most alike stays, and of those the longest. */
final class Found {

    /** Of one entry, and as alike: who has seen so many knows. */
    static final int MOST = 1000;

    /** No report takes a tenth of them: a text that repeats what is looked for without end does. */
    private static final long MOST_STEPS = 400_000_000;

    private static final Comparator<Span> BEST = Comparator.comparing(Span::how)
            .thenComparing(span -> span.start() - span.end())
            .thenComparing(Span::start);

    private final Letters text;
    private final Map<Entry, Map<Hit.How, Set<Span>>> spans = new HashMap<>();
    private long steps;
    private boolean more;

    /** @param start the first letter, and {@code end} the one after the last */
    record Span(Entry entry, Hit.How how, int start, int end) {}

    Found(Letters text) {
        this.text = text;
    }

    /** What ends with the whole entry is the whole: a number is found without its 0, a name by its last word. */
    void add(Entry entry, Hit.How how, int start, int end) {
        int from = text.placeAfter(end - 1) - entry.text().length();
        boolean exact = from >= 0 && from <= text.place(start) && text.text().startsWith(entry.text(), from);
        add(exact ? new Span(entry, Hit.How.EXACT, text.indexAt(from), end) : new Span(entry, how, start, end));
    }

    private void add(Span span) {
        Set<Span> all = spans.computeIfAbsent(span.entry(), none -> new EnumMap<>(Hit.How.class))
                .computeIfAbsent(span.how(), none -> new LinkedHashSet<>());
        if (all.size() < MOST) {
            all.add(span);
        } else {
            more |= !all.contains(span);
        }
    }

    /** Counts steps of work, and tells whether there may be more. */
    boolean goesOn(int next) {
        steps += next;
        more |= steps > MOST_STEPS;
        return steps <= MOST_STEPS;
    }

    boolean isMore() {
        return more;
    }

    /** In the order of the text. */
    List<Span> best() {
        List<Span> best = new ArrayList<>();
        for (Map<Hit.How, Set<Span>> ofOne : spans.values()) {
            TreeMap<Integer, Span> taken = new TreeMap<>();
            ofOne.values().stream()
                    .flatMap(Set::stream)
                    .sorted(BEST)
                    .filter(span -> isFree(taken, span))
                    .forEach(span -> taken.put(span.start(), span));
            best.addAll(taken.values());
        }
        best.sort(Comparator.comparing(Span::start)
                .thenComparing(span -> span.entry().text()));
        return best;
    }

    private static boolean isFree(TreeMap<Integer, Span> taken, Span span) {
        Map.Entry<Integer, Span> before = taken.lowerEntry(span.end());
        return before == null || before.getValue().end() <= span.start();
    }
}
