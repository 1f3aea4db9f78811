package uk.opendoor.meeting.release.find;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds phrases in one walk over the words of a text; what each different word can stand for is worked out once. */
final class Phrases {

    private final List<Phrase> phrases;
    private final Letters text;
    private final Map<String, Map<Phrase, Slots>> known = new HashMap<>();

    Phrases(List<Phrase> phrases, Letters text) {
        this.text = text;
        this.phrases = phrases;
    }

    void find(Found found) {
        List<Words.Word> words = Words.of(text).all();
        for (int i = 0; i < words.size() && found.goesOn(1); i++) {
            for (var match : slots(words.get(i).text()).entrySet()) {
                if (match.getKey().isOneWord()) {
                    int slips = match.getValue().get(0);
                    findAlone(words.get(i), match.getKey(), slips, found);
                } else {
                    begin(words, i, match.getKey(), match.getValue(), found);
                }
            }
        }
    }

    /** How many slips a word is away from each slot that it can stand for. */
    static final class Slots extends TreeMap<Integer, Integer> {
        private static final long serialVersionUID = 1L;
    }

    /** For which slots of which phrases this word can stand, with how many slips. */
    private Map<Phrase, Slots> slots(String word) {
        return known.computeIfAbsent(word, this::worked);
    }

    private Map<Phrase, Slots> worked(String word) {
        Map<Phrase, Slots> slots = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            for (int slot = 0; slot < phrase.slots().size(); slot++) {
                int slips = phrase.slots().get(slot).distance(word);
                if (slips != Slot.NO) {
                    slots.computeIfAbsent(phrase, none -> new Slots()).put(slot, slips);
                }
            }
        }
        return slots;
    }

    /** One word with a slip is a name only if it is written as one and is no everyday word. */
    private void findAlone(Words.Word word, Phrase phrase, int slips, Found found) {
        if (slips > 0 && text.isCapital(word.start()) && !EverydayWords.has(word.text())) {
            found.add(phrase.entry(), Hit.How.CLOSE, word.start(), word.end());
        }
    }

    private void begin(List<Words.Word> words, int first, Phrase phrase, Slots slots, Found found) {
        for (int slot : slots.keySet()) {
            if (phrase.anyOrder() || slot == 0) {
                Cluster cluster = new Cluster(phrase, text);
                if (cluster.take(words.get(first), slot, slots.get(slot))) {
                    grow(words, first, cluster, found);
                }
            }
        }
    }

    /** Takes each next word that stands for another slot, as long as none is too far away. */
    private void grow(List<Words.Word> words, int first, Cluster cluster, Found found) {
        int last = first;
        int widest = cluster.phrase().widest() + 1;
        for (int i = first + 1; i < words.size() && i - last <= widest && !cluster.isFull() && found.goesOn(1); i++) {
            Slots slots = slots(words.get(i).text()).get(cluster.phrase());
            if (slots != null && cluster.takes(words.get(i), slots)) {
                last = i;
            }
        }
        if (cluster.isEnough()) {
            found.add(
                    cluster.phrase().entry(),
                    cluster.how(),
                    words.get(first).start(),
                    words.get(last).end());
        }
    }
}
