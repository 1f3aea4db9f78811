package uk.opendoor.meeting.release.find;

import java.util.List;

/**
 * Words that stand near each other and together mean an entry, also with slips.
 *
 * @param anyOrder whether another order means the same
 * @param widest how many other words may stand between two of them
 * @param needed how many of them must be there
 * @param exact what it means if they are all there without a slip
 */
record Phrase(Entry entry, List<Slot> slots, boolean anyOrder, int widest, int needed, Hit.How exact) {

    Phrase {
        slots = List.copyOf(slots);
    }

    /** All of these words in this order, one after another. */
    static Phrase row(Entry entry, List<Slot> slots) {
        return new Phrase(entry, slots, false, 0, slots.size(), Hit.How.CLOSE);
    }

    boolean isOneWord() {
        return slots.size() == 1;
    }
}
