package uk.opendoor.meeting.release.find;

import java.util.List;

/** One word of a phrase, and which words of a text may stand for it: itself, another way to write it, a slip of the pen. */
final class Slot {

    /** No word of a text can stand for it. */
    static final int NO = Integer.MAX_VALUE;

    /** What an initial counts: as the word itself, and yet a word must be there besides. */
    static final int INITIAL = -1;

    /** One or two letters are no slip of anything. */
    private static final int SHORTEST = 3;

    private final List<String> spellings;
    private final int most;
    private final boolean initial;
    private final Slips slips;

    private Slot(List<String> spellings, int most, boolean initial) {
        this.spellings = List.copyOf(spellings);
        this.most = most;
        this.initial = initial;
        slips = new Slips(spellings.get(0), most);
    }

    static Slot exact(List<String> spellings) {
        return new Slot(spellings, 0, false);
    }

    /** With one slip from three letters on, and two from six: the other words beside it make sure. */
    static Slot beside(String word) {
        return new Slot(List.of(word), mostBeside(word), false);
    }

    static Slot ofName(String word) {
        return new Slot(List.of(word), mostBeside(word), word.length() > 1);
    }

    private static int mostBeside(String word) {
        return word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    }

    /** With a slip from five letters on, and two from nine, so that short words are not found everywhere. */
    static Slot alone(String word) {
        return new Slot(List.of(word), word.length() < 5 ? 0 : word.length() < 9 ? 1 : 2, false);
    }

    /** With one slip, for codes and numbers. */
    static Slot near(String signs) {
        return new Slot(List.of(signs), 1, false);
    }

    /** How many slips the word is away; {@link #INITIAL} or {@link #NO}. */
    int distance(String word) {
        if (spellings.contains(word)) {
            return 0;
        }
        if (initial && word.length() == 1 && spellings.get(0).startsWith(word)) {
            return INITIAL;
        }
        int distance = word.length() < SHORTEST ? NO : slips.to(word);
        return distance <= most ? distance : NO;
    }
}
