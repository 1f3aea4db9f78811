package uk.opendoor.meeting.release.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All ways to write one entry. */
final class Wanted {

    private final Entry entry;
    private final Set<Form> forms = new LinkedHashSet<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Nearly.Near> near = new ArrayList<>();

    private Wanted(Entry entry) {
        this.entry = entry;
    }

    static Wanted of(Entry entry) {
        Wanted wanted = new Wanted(entry);
        wanted.same(entry.text());
        switch (entry.kind()) {
            case NAME -> Names.add(entry, wanted);
            case ADDRESS -> Addresses.add(entry, wanted);
            case POSTCODE -> Codes.addPostcode(entry.text(), wanted);
            case TELEPHONE -> Codes.addTelephone(entry, wanted);
            case SCHOOL, WORKPLACE -> Institutions.add(entry, wanted);
            case EMAIL -> Mails.add(entry, wanted);
            case OTHER -> wanted.row(wordsOf(entry.text()));
        }
        return wanted;
    }

    static List<String> wordsOf(String text) {
        return Words.of(Letters.of(text)).all().stream().map(Words.Word::text).toList();
    }

    Set<Form> forms() {
        return forms;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    List<Nearly.Near> near() {
        return near;
    }

    /** This is the entry, in whatever spacing. */
    void same(String words) {
        form(Hit.How.NORMALISED, words, Form.Fit.WORDS);
    }

    /** This can be the entry. */
    void like(String words) {
        form(Hit.How.CLOSE, words, Form.Fit.WORDS);
    }

    void form(Hit.How how, String words, Form.Fit fit) {
        Form form = Form.of(entry, how, words, fit);
        if (!form.letters().isEmpty()) {
            forms.add(form);
        }
    }

    /** These words, one after another, with slips. */
    void row(List<String> words) {
        if (words.size() == 1) {
            phrase(new Phrase(entry, List.of(Slot.alone(words.get(0))), false, 0, 1, Hit.How.CLOSE));
        } else if (!words.isEmpty()) {
            phrase(Phrase.row(entry, words.stream().map(Slot::beside).toList()));
        }
    }

    /** These signs, with one slip. */
    void near(String signs) {
        near.add(new Nearly.Near(entry, Slot.near(signs)));
    }

    void phrase(Phrase phrase) {
        phrases.add(phrase);
    }
}
