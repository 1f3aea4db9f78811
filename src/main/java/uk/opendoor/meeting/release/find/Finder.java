package uk.opendoor.meeting.release.find;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.opendoor.meeting.release.extract.Part;
import uk.opendoor.meeting.release.extract.Passage;

/**
 * Finds in a file what one list says must not appear. Time grows as the text does: letters and words are each walked once,
 * whatever stands in them.
 */
public final class Finder {

    private static final int AROUND = 60;

    private final Forms forms;
    private final List<Phrase> phrases = new ArrayList<>();
    private final Nearly nearly;

    public Finder(MustNotAppear list) {
        List<Form> all = new ArrayList<>();
        List<Wanted> wanted = list.entries().stream().map(Wanted::of).toList();
        wanted.forEach(one -> all.addAll(one.forms()));
        wanted.forEach(one -> phrases.addAll(one.phrases()));
        forms = new Forms(all);
        nearly = new Nearly(wanted);
    }

    /** Passages of one part are read as one text: a leak can begin in one line and end in the next. */
    public Findings find(List<Passage> passages) {
        Map<Part, List<Passage>> parts = new EnumMap<>(Part.class);
        passages.forEach(passage -> parts.computeIfAbsent(passage.place().part(), none -> new ArrayList<>())
                .add(passage));
        List<Hit> hits = new ArrayList<>();
        boolean more = false;
        for (List<Passage> part : parts.values()) {
            Joined joined = new Joined(part);
            Letters letters = Letters.of(joined.text());
            Found found = find(letters);
            more |= found.isMore();
            found.best().forEach(span -> hits.add(hit(span, joined, letters)));
        }
        return new Findings(onceEach(hits), more);
    }

    private Found find(Letters letters) {
        Found found = new Found(letters);
        forms.find(letters, found);
        new Phrases(phrases, letters).find(found);
        nearly.find(letters, found);
        return found;
    }

    private static Hit hit(Found.Span span, Joined joined, Letters letters) {
        String text = joined.text();
        int start = letters.place(span.start());
        int end = letters.placeAfter(span.end() - 1);
        return new Hit(
                span.entry(),
                span.how(),
                joined.place(start),
                tidy(text.substring(Math.max(0, start - AROUND), start)),
                tidy(text.substring(start, end)),
                tidy(text.substring(end, Math.min(text.length(), end + AROUND))));
    }

    private static String tidy(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** What is seen in two orders and found in both is one leak. */
    private static List<Hit> onceEach(List<Hit> hits) {
        Set<Object> read = new HashSet<>();
        List<Hit> once = new ArrayList<>();
        for (Hit hit : hits) {
            boolean fresh = read.add(List.of(hit.entry(), hit.how(), hit.place().page(), hit.found()));
            if (fresh || hit.place().part() != Part.BODY_AS_SEEN) {
                once.add(hit);
            }
        }
        return once;
    }
}
