package uk.opendoor.meeting.release.find;

import java.util.Map;

/** The words of a phrase that are there so far. */
final class Cluster {

    /** In all the words together. */
    private static final int MOST_SLIPS = 3;

    private final Phrase phrase;
    private final Letters text;
    private final boolean[] taken;
    private int count;
    private int whole;
    private int names;
    private int slips;
    private int last;

    Cluster(Phrase phrase, Letters text) {
        this.phrase = phrase;
        this.text = text;
        taken = new boolean[phrase.slots().size()];
    }

    Phrase phrase() {
        return phrase;
    }

    /** Takes a word for the first slot that has room; tells whether one had. */
    boolean takes(Words.Word word, Phrases.Slots slots) {
        for (Map.Entry<Integer, Integer> slot : slots.entrySet()) {
            boolean next = phrase.anyOrder() || slot.getKey() == last + 1;
            if (!taken[slot.getKey()] && next && take(word, slot.getKey(), slot.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** An initial is a capital; else it is a word, such as a. */
    boolean take(Words.Word word, int slot, int distance) {
        if (distance == Slot.INITIAL && !text.isCapital(word.start())) {
            return false;
        }
        taken[slot] = true;
        last = slot;
        count++;
        if (distance != Slot.INITIAL) {
            whole++;
            names += Words.isName(text, word.start(), word.text()) ? 1 : 0;
        }
        slips += Math.max(0, distance);
        return true;
    }

    boolean isFull() {
        return count == taken.length;
    }

    /** Names can come in any order, and at least one of their words must look like one: it may be long until then. */
    boolean isEnough() {
        return count >= phrase.needed() && whole > 0 && (names > 0 || !phrase.anyOrder()) && slips <= MOST_SLIPS;
    }

    Hit.How how() {
        return slips == 0 && isFull() ? phrase.exact() : Hit.How.CLOSE;
    }
}
