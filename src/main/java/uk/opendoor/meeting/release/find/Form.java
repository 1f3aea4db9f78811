package uk.opendoor.meeting.release.find;

import java.util.BitSet;

/**
 * One way to write an entry: its letters and digits, and where one word ends and the next begins.
 *
 * @param how what it means to find it
 * @param gaps the letters before which a word begins, but for the first
 * @param fit how closely it must fit into the text
 */
record Form(Entry entry, Hit.How how, String letters, BitSet gaps, Fit fit) {

    enum Fit {
        /** Begins and ends where words do; a long one may stand in any line, with any breaks inside. */
        WORDS,
        /** As words, and it begins with a capital where that means a name. */
        NAME,
        /** As words, with just the breaks that it has. */
        STRICT,
        /** In capitals only, without breaks. */
        CAPITALS,
        /** Digits and letters of a code: O is 0 and I is 1, and there may be breaks everywhere. */
        CODE,
        /** As a code, after and before whatever digits. */
        OPEN_CODE
    }

    /** Shorter ones are found by chance between two words. */
    private static final int LONG = 6;

    /** Longer ones are not found by chance even within a word. */
    private static final int SURE = 12;

    private static final int WIDEST = 16;
    private static final int WIDEST_IN_CODE = 6;

    static Form of(Entry entry, Hit.How how, String words, Fit fit) {
        StringBuilder letters = new StringBuilder();
        BitSet gaps = new BitSet();
        for (Words.Word word : Words.of(Letters.of(words)).all()) {
            gaps.set(letters.length());
            letters.append(word.text());
        }
        gaps.clear(0);
        return new Form(entry, how, letters.toString(), gaps, fit);
    }

    boolean isCode() {
        return fit == Fit.CODE || fit == Fit.OPEN_CODE;
    }

    /** Whether it is there, once its letters are. */
    boolean fits(Letters text, int start) {
        int end = start + letters.length();
        return switch (fit) {
            case WORDS -> (isBetweenEdges(text, start, end) || letters.length() >= SURE) && breaksFit(text, start, end);
            case NAME ->
                isBetweenEdges(text, start, end) && breaksFit(text, start, end) && Words.isName(text, start, letters);
            case STRICT -> isBetweenEdges(text, start, end) && areBreaksTheSame(text, start, end);
            case CAPITALS -> areCapitals(text, start, end);
            case CODE -> isBetweenEdges(text, start, end) && isNarrow(text, start, end, WIDEST_IN_CODE);
            case OPEN_CODE -> isNarrow(text, start, end, WIDEST_IN_CODE);
        };
    }

    private static boolean isBetweenEdges(Letters text, int start, int end) {
        return text.isEdge(start) && (end == text.length() || text.isEdge(end));
    }

    private boolean breaksFit(Letters text, int start, int end) {
        return letters.length() >= LONG ? isNarrow(text, start, end, WIDEST) : areBreaksTheSame(text, start, end);
    }

    private static boolean isNarrow(Letters text, int start, int end, int widest) {
        for (int i = start + 1; i < end; i++) {
            if (text.gapBefore(i) > widest) {
                return false;
            }
        }
        return true;
    }

    private boolean areBreaksTheSame(Letters text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean edge = gaps.get(i - start);
            boolean fits = edge ? text.isEdge(i) : !text.isApart(i) || isInsideAWord(text, i);
            if (!fits || text.gapBefore(i) > WIDEST) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInsideAWord(Letters text, int index) {
        return text.isHyphenated(index) || Words.isApostrophe(text, index);
    }

    private static boolean areCapitals(Letters text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!text.isCapital(i) || i > start && text.gapBefore(i) > 1) {
                return false;
            }
        }
        return text.isApart(start) && text.isApart(end);
    }
}
