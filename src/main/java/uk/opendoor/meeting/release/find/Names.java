package uk.opendoor.meeting.release.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a person's name is written: in either order, with initials, in part, with a slip. */
final class Names {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "lady", "rev", "reverend");

    /** A shorter part of a name is no more than some letters. */
    private static final int SHORTEST = 3;

    private Names() {}

    static void add(Entry entry, Wanted wanted) {
        List<String> words =
                new ArrayList<>(List.of(entry.text().replace(',', ' ').strip().split("\\s+")));
        words.removeIf(word ->
                TITLES.contains(Letters.of(word).from(0, Letters.of(word).length())));
        if (entry.text().indexOf(',') > 0 && words.size() > 1) {
            words.add(words.remove(0));
        }
        if (words.size() < 2) {
            words.forEach(wanted::same);
            wanted.row(Wanted.wordsOf(String.join(" ", words)));
            return;
        }
        addOrders(words.subList(0, words.size() - 1), words.get(words.size() - 1), wanted);
        addParts(words, wanted);
        addSlips(entry, words, wanted);
    }

    private static void addOrders(List<String> given, String surname, Wanted wanted) {
        List<String> names = new ArrayList<>(Wanted.wordsOf(surname));
        names.add(surname);
        for (String family : names) {
            both(String.join(" ", given), family, wanted);
            both(initials(given), family, wanted);
            both(given.get(0) + " " + initials(given.subList(1, given.size())), family, wanted);
            for (String name : given) {
                both(name, family, wanted);
                both(name.substring(0, 1), family, wanted);
            }
        }
        for (String name : given) {
            wanted.form(Hit.How.NORMALISED, name + " " + surname.charAt(0), Form.Fit.STRICT);
            wanted.form(Hit.How.NORMALISED, name + " " + initials(Wanted.wordsOf(surname)), Form.Fit.STRICT);
        }
    }

    private static void both(String given, String family, Wanted wanted) {
        wanted.same(given + " " + family);
        wanted.same(family + " " + given);
    }

    private static String initials(List<String> names) {
        StringBuilder initials = new StringBuilder();
        names.forEach(name -> initials.append(name.charAt(0)).append(' '));
        return initials.toString();
    }

    /** One name of several points at a person too, but perhaps at another. */
    private static void addParts(List<String> words, Wanted wanted) {
        for (String word : words) {
            if (Letters.of(word).length() >= SHORTEST) {
                wanted.form(Hit.How.CLOSE, word, Form.Fit.NAME);
            }
        }
        for (String piece : Wanted.wordsOf(words.get(words.size() - 1))) {
            if (piece.length() >= SHORTEST) {
                wanted.form(Hit.How.CLOSE, piece, Form.Fit.NAME);
            }
        }
    }

    private static void addSlips(Entry entry, List<String> words, Wanted wanted) {
        List<String> plain = Wanted.wordsOf(String.join(" ", words));
        wanted.phrase(new Phrase(entry, plain.stream().map(Slot::ofName).toList(), true, 1, 2, Hit.How.CLOSE));
        List<String> joined = words.stream()
                .map(word -> String.join("", Wanted.wordsOf(word)))
                .toList();
        if (!joined.equals(plain)) {
            wanted.phrase(new Phrase(entry, joined.stream().map(Slot::ofName).toList(), true, 1, 2, Hit.How.CLOSE));
        }
        new LinkedHashSet<>(joined).forEach(word -> wanted.row(List.of(word)));
        plain.stream().filter(word -> !joined.contains(word)).forEach(word -> wanted.row(List.of(word)));
    }
}
