package uk.opendoor.meeting.release.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is found in one file while it is read, and how much work that may be at most. */
final class Gathered {

    /** Ten times as long as the longest report. */
    static final int MOST_CHARACTERS = 6_000_000;

    /** Steps of reading: a report of 500 pages takes some millions. */
    private static final long MOST_STEPS = 400_000_000;

    /** What one order to draw something costs: a long report has some millions. */
    static final int DRAWING = 25;

    private static final int MOST_HIDDEN = 50;
    private static final int HIDDEN_LENGTH = 300;

    private final Set<Passage> passages = new LinkedHashSet<>();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final List<Hidden> hidden = new ArrayList<>();
    private long characters;
    private long steps;

    void add(Place place, String text) {
        if (!text.isBlank() && passages.add(new Passage(place, text))) {
            characters += text.length();
            if (characters > MOST_CHARACTERS) {
                throw new Refused(Refused.Why.LONG);
            }
        }
    }

    void notice(Notice.What what, Place place) {
        notices.add(new Notice(what, place));
    }

    void hide(Hidden.How how, Place place, String text) {
        if (hidden.size() < MOST_HIDDEN) {
            hidden.add(new Hidden(how, place, text.substring(0, Math.min(text.length(), HIDDEN_LENGTH))));
        }
    }

    /** Counts work, so that no file takes longer than a long report. */
    void work(long more) {
        steps += more;
        if (steps > MOST_STEPS) {
            throw new Refused(Refused.Why.LONG);
        }
    }

    /** @throws Refused if something is hidden, or if there are no words */
    Extracted as(Extracted.Kind kind) {
        if (!hidden.isEmpty()) {
            throw new Refused(Refused.Why.HIDDEN, hidden);
        }
        if (passages.stream().noneMatch(passage -> isRead(passage.place().part()))) {
            throw new Refused(Refused.Why.NO_TEXT);
        }
        return new Extracted(kind, List.copyOf(passages), List.copyOf(notices));
    }

    private static boolean isRead(Part part) {
        return switch (part) {
            case BODY, HEADER_OR_FOOTER, NOTE, ON_THE_PAGE -> true;
            default -> false;
        };
    }
}
