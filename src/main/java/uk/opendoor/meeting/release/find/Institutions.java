package uk.opendoor.meeting.release.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a school or a workplace is named: with its whole name, with the part that tells it from others, with its initials. */
final class Institutions {

    /** Words that many have. */
    private static final Set<String> GENERAL = Set.of(
            ("school sch primary junior infant infants secondary high grammar academy college nursery preschool playgroup"
                            + " community catholic rc ce cofe church of england voluntary aided controlled foundation federation"
                            + " trust sixth form special the and for at limited ltd plc llp co company group services uk"
                            + " centre center children childrens club")
                    .split(" "));

    /** Words that join the words of a name. */
    private static final Set<String> BETWEEN = Set.of("and", "of", "the", "for", "at");

    /** What people say for short. */
    private static final List<String> SHORT = List.of(
            "school",
            "sch",
            "primary",
            "primary school",
            "juniors",
            "infants",
            "academy",
            "college",
            "nursery",
            "high",
            "high school",
            "secondary",
            "secondary school",
            "ltd",
            "limited",
            "plc");

    private static final int INITIALS = 3;

    /** A shorter word alone is too little. */
    private static final int SHORTEST = 4;

    private Institutions() {}

    static void add(Entry entry, Wanted wanted) {
        List<String> words = Wanted.wordsOf(entry.text().replace("&", " and "));
        List<String> core = core(words);
        List<String> wholes = StreetWords.variants(String.join(" ", words));
        StreetWords.swap(wholes, "and", "");
        wholes.forEach(wanted::same);
        addInitials(words, wanted);
        if (core.isEmpty()) {
            wanted.row(words);
            return;
        }
        List<String> names = StreetWords.variants(String.join(" ", core));
        StreetWords.swap(names, "and", "");
        for (String name : names) {
            addShort(name, core.size() > 1, wanted);
            addSlips(entry, Wanted.wordsOf(name), wanted);
        }
    }

    /** Its own name, before the first word that many have. */
    private static List<String> core(List<String> words) {
        List<String> core = new ArrayList<>();
        for (String word : words) {
            if (!GENERAL.contains(word) || !core.isEmpty() && BETWEEN.contains(word)) {
                core.add(word);
            } else if (!core.isEmpty()) {
                break;
            }
        }
        while (!core.isEmpty() && BETWEEN.contains(core.get(core.size() - 1))) {
            core.remove(core.size() - 1);
        }
        return core;
    }

    private static void addShort(String name, boolean severalWords, Wanted wanted) {
        SHORT.forEach(kind -> wanted.same(name + " " + kind));
        if (severalWords) {
            wanted.same(name);
        } else if (name.length() >= SHORTEST) {
            wanted.form(Hit.How.CLOSE, name, Form.Fit.NAME);
        }
    }

    private static void addInitials(List<String> words, Wanted wanted) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        if (initials.length() >= INITIALS) {
            wanted.form(Hit.How.CLOSE, initials.toString(), Form.Fit.CAPITALS);
        }
    }

    private static void addSlips(Entry entry, List<String> core, Wanted wanted) {
        wanted.row(core);
        List<Slot> slots = new ArrayList<>(core.stream().map(Slot::beside).toList());
        slots.add(
                Slot.exact(SHORT.stream().filter(kind -> kind.indexOf(' ') < 0).toList()));
        wanted.phrase(Phrase.row(entry, slots));
    }
}
