package uk.opendoor.meeting.release.find;

/** Words that are a few slips of the pen away from one: a letter left out, added, changed, or two swapped. */
final class Slips {

    private final String word;
    private final int most;
    private final long letters;

    Slips(String word, int most) {
        this.word = word;
        this.most = most;
        this.letters = letters(word);
    }

    /** Which letters are in it, one bit each: each slip changes two at most. */
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & 63);
        }
        return letters;
    }

    /** How many slips away the other word is; one more than the most if it is too many. */
    int to(String other) {
        boolean far =
                Math.abs(other.length() - word.length()) > most || Long.bitCount(letters ^ letters(other)) > 2 * most;
        return most == 0 || far ? most + 1 : Math.min(counted(other), most + 1);
    }

    /** Row by row, each from the two before; no slip is made within another. */
    private int counted(String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
                if (isSwapped(other, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }

    private boolean isSwapped(String other, int i, int j) {
        return i > 1 && j > 1 && word.charAt(i - 1) == other.charAt(j - 2) && word.charAt(i - 2) == other.charAt(j - 1);
    }
}
