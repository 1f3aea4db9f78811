package uk.opendoor.meeting.release.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds many forms in one walk over the letters of a text: a tree of letters, with forms at its ends. */
final class Forms {

    private final Node words = new Node();
    private final Node codes = new Node();

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final List<Form> ends = new ArrayList<>();
    }

    Forms(Collection<Form> forms) {
        for (Form form : forms) {
            Node node = form.isCode() ? codes : words;
            for (char letter : form.letters().toCharArray()) {
                node = node.next.computeIfAbsent(form.isCode() ? inCode(letter) : letter, none -> new Node());
            }
            node.ends.add(form);
        }
    }

    /** In a code, a letter and a digit that look alike are one. */
    private static char inCode(char letter) {
        return switch (letter) {
            case '0' -> 'o';
            case '1', 'l' -> 'i';
            default -> letter;
        };
    }

    void find(Letters text, Found found) {
        for (int start = 0; start < text.length() && found.goesOn(1); start++) {
            walk(words, false, text, start, found);
            walk(codes, true, text, start, found);
        }
    }

    private static void walk(Node root, boolean code, Letters text, int start, Found found) {
        Node node = root;
        for (int i = start; node != null; i++) {
            for (Form form : node.ends) {
                if (found.goesOn(form.letters().length()) && form.fits(text, start)) {
                    found.add(form.entry(), form.how(), start, i);
                }
            }
            node = i < text.length() ? node.next.get(code ? inCode(text.at(i)) : text.at(i)) : null;
        }
    }
}
