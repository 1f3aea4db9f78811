package uk.opendoor.meeting.release.find;

import java.util.ArrayList;
import java.util.List;

/** A text as words: O'Brien is one, Ann's is Ann, and a word that a hyphen breaks at the end of a line is whole. */
final class Words {

    private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u0060\u00B4\u2032\uFF07";
    private static final String ENDS = ".!?:;\u2022\n";

    private final List<Word> all = new ArrayList<>();

    /** @param start its first letter, and {@code end} the one after its last */
    record Word(String text, int start, int end) {}

    private Words() {}

    static Words of(Letters text) {
        Words words = new Words();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.isApart(i) && !isWithin(text, i)) {
                words.add(text, start, i);
                start = i;
            }
        }
        return words;
    }

    List<Word> all() {
        return all;
    }

    private void add(Letters text, int start, int end) {
        if (end > start) {
            boolean possessive = end - start > 2 && text.at(end - 1) == 's' && isApostrophe(text, end - 1);
            int last = possessive ? end - 1 : end;
            all.add(new Word(text.from(start, last), start, last));
        }
    }

    private static boolean isWithin(Letters text, int index) {
        return isApostrophe(text, index) || text.isHyphenated(index);
    }

    /** Whether there is nothing but an apostrophe before this letter. */
    static boolean isApostrophe(Letters text, int index) {
        return index > 0
                && text.gapBefore(index) == 1
                && APOSTROPHES.indexOf(text.text().charAt(text.place(index) - 1)) >= 0;
    }

    /** A word that is also a name, such as May, is one only where nothing but a name has a capital. */
    static boolean isName(Letters text, int start, String word) {
        return text.isCapital(start) && (!EverydayWords.has(word) || !beginsSentence(text, start));
    }

    /** Whether a sentence, a line or a heading begins here. */
    private static boolean beginsSentence(Letters text, int index) {
        String whole = text.text();
        int at = text.place(index) - 1;
        while (at >= 0 && whole.charAt(at) != '\n' && !Character.isLetterOrDigit(whole.charAt(at))) {
            if (ENDS.indexOf(whole.charAt(at)) >= 0) {
                return true;
            }
            at--;
        }
        return at < 0 || whole.charAt(at) == '\n';
    }
}
