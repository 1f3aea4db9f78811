package uk.opendoor.meeting.release.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How an address is written: with Road or Rd, with or without its flat, number and street on two lines, without its town. */
final class Addresses {

    private static final Pattern NUMBER = Pattern.compile("(?i)(?:no\\.?\\s*)?(\\d{1,5}\\s?[a-z]?)(?:[\\s,]+|$)(.*)");

    /** Words between the number and the street: a house name, a flat, "which is in". */
    private static final int APART = 8;

    private Addresses() {}

    static void add(Entry entry, Wanted wanted) {
        Matcher code = Codes.POSTCODE.matcher(entry.text());
        String rest = entry.text();
        if (code.find()) {
            Codes.addPostcode(code.group(), wanted);
            rest = code.replaceAll(" ");
        }
        boolean numbered = false;
        String number = "";
        for (String part : rest.strip().split("[,\\n;]")) {
            Matcher begins = NUMBER.matcher(part.strip());
            boolean found = begins.matches();
            number = found ? begins.group(1) : number;
            List<String> line = StreetWords.withoutFlat(Wanted.wordsOf(found ? begins.group(2) : part));
            if (StreetWords.isStreet(line)) {
                addStreet(entry, number, line, numbered, wanted);
            } else if (!line.isEmpty() && (!number.isEmpty() || rest.strip().startsWith(part))) {
                addPlace(entry, number, line, wanted);
            }
            numbered |= !number.isEmpty() && !line.isEmpty();
            number = line.isEmpty() ? number : "";
        }
    }

    /** A street, or a house that is named as one; a town says too little. */
    private static void addStreet(Entry entry, String number, List<String> words, boolean numbered, Wanted wanted) {
        String name = String.join(" ", words.subList(0, words.size() - 1));
        List<String> types = StreetWords.spellings(words.get(words.size() - 1));
        for (String variant : StreetWords.variants(name)) {
            addForms(number, variant, types, numbered, wanted);
            addPhrases(entry, number, variant, types, wanted);
        }
    }

    /** 7 The Shambles, or a house with a name that says no kind of house. */
    private static void addPlace(Entry entry, String number, List<String> words, Wanted wanted) {
        String name = String.join(" ", words);
        if (!number.isEmpty()) {
            wanted.same(number + " " + name);
            List<Slot> whole = new ArrayList<>(List.of(Slot.exact(Wanted.wordsOf(number))));
            words.forEach(word -> whole.add(Slot.beside(word)));
            wanted.phrase(Phrase.row(entry, whole));
        }
        wanted.form(Hit.How.CLOSE, name, Form.Fit.NAME);
        wanted.row(words);
    }

    private static void addForms(String number, String name, List<String> types, boolean numbered, Wanted wanted) {
        for (String type : types) {
            String street = name + " " + type;
            if (!number.isEmpty()) {
                wanted.same(number + " " + street);
                wanted.same(street + " " + number);
            }
            wanted.form(number.isEmpty() && !numbered ? Hit.How.NORMALISED : Hit.How.CLOSE, street, Form.Fit.WORDS);
        }
        if (!number.isEmpty()) {
            wanted.form(Hit.How.CLOSE, number + " " + name, Form.Fit.STRICT);
        }
    }

    private static void addPhrases(Entry entry, String number, String name, List<String> types, Wanted wanted) {
        List<Slot> street =
                new ArrayList<>(Wanted.wordsOf(name).stream().map(Slot::beside).toList());
        street.add(Slot.exact(types));
        wanted.phrase(Phrase.row(entry, street));
        wanted.row(Wanted.wordsOf(name + " " + types.get(0)));
        if (!number.isEmpty()) {
            String plain = String.join("", Wanted.wordsOf(number));
            List<Slot> whole = Stream.concat(Stream.of(Slot.exact(List.of(plain))), street.stream())
                    .toList();
            wanted.phrase(new Phrase(entry, whole, false, APART, whole.size(), Hit.How.NORMALISED));
            wanted.phrase(
                    new Phrase(entry, whole.subList(0, whole.size() - 1), false, 0, whole.size() - 1, Hit.How.CLOSE));
        }
    }
}
