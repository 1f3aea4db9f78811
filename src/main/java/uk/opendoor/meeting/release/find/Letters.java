package uk.opendoor.meeting.release.find;

import java.util.Arrays;

/** A text read as nothing but its letters and digits, each with the place where it stands: spaces, lines and signs do not count. */
final class Letters {

    private final String text;
    private char[] letters;
    private int[] places;
    private int length;

    private Letters(String text) {
        this.text = text;
        letters = new char[text.length() + 8];
        places = new int[text.length() + 8];
    }

    static Letters of(String text) {
        Letters read = new Letters(text);
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            String folded = Folding.of(point);
            for (int k = 0; folded != null && k < folded.length(); k++) {
                read.add(folded.charAt(k), i);
            }
            i += Character.charCount(point);
        }
        return read;
    }

    private void add(char letter, int place) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2);
            places = Arrays.copyOf(places, length * 2);
        }
        letters[length] = letter;
        places[length++] = place;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return letters[index];
    }

    String text() {
        return text;
    }

    /** The first letter that stands there or later. */
    int indexAt(int place) {
        int from = 0;
        int to = length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (places[middle] < place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Where the letter stands in the text. */
    int place(int index) {
        return places[index];
    }

    /** Where what follows it begins. */
    int placeAfter(int index) {
        return Character.offsetByCodePoints(text, places[index], 1);
    }

    String from(int start, int end) {
        return new String(letters, start, end - start);
    }

    /** How many characters of the text stand between this letter and the one before. */
    int gapBefore(int index) {
        return index == 0 ? text.length() : Math.max(0, places[index] - placeAfter(index - 1));
    }

    /** Whether there is anything that is seen between this letter and the one before. */
    boolean isApart(int index) {
        if (index <= 0 || index >= length) {
            return true;
        }
        for (int i = placeAfter(index - 1); i < places[index]; i += Character.charCount(text.codePointAt(i))) {
            if (Folding.of(text.codePointAt(i)) == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can begin here: after a space or a sign, at 9Oak, at homeRoad, at PDFName. */
    boolean isEdge(int index) {
        return isApart(index) || changes(index);
    }

    private boolean changes(int index) {
        int before = text.codePointBefore(placeAfter(index - 1));
        int here = text.codePointAt(places[index]);
        if (Character.isDigit(before) != Character.isDigit(here)) {
            return true;
        }
        return Character.isUpperCase(here)
                && (Character.isLowerCase(before) || index + 1 < length && isSmallAfter(index));
    }

    private boolean isSmallAfter(int index) {
        return Character.isLowerCase(text.codePointAt(places[index + 1])) && !isApart(index + 1);
    }

    /** Whether a word is broken here by the end of a line, with a hyphen or without a sign that is seen. */
    boolean isHyphenated(int index) {
        String between = text.substring(placeAfter(index - 1), places[index]).strip();
        String gap = text.substring(placeAfter(index - 1), places[index]);
        return gap.indexOf('\n') >= 0 && between.length() == 1 && isHyphen(between.charAt(0));
    }

    static boolean isHyphen(int sign) {
        return Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '\u00AC' || sign == '\u00AD';
    }

    boolean isCapital(int index) {
        return Character.isUpperCase(text.codePointAt(places[index]))
                || Character.isTitleCase(text.codePointAt(places[index]));
    }
}
