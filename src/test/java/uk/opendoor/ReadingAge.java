package uk.opendoor;

import eu.crydee.syllablecounter.SyllableCounter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The Flesch-Kincaid grade of a page, plus the five years before an American child's first grade. */
final class ReadingAge {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’-]*");
    private static final SyllableCounter SYLLABLES = new SyllableCounter();

    private ReadingAge() {}

    static double of(String html) {
        List<String> sentences = sentences(html);
        List<String> words = sentences.stream()
                .flatMap(sentence -> WORD.matcher(sentence).results().map(MatchResult::group))
                .toList();
        double syllables = words.stream()
                .mapToInt(word -> SYLLABLES.count(word.replace('’', '\'')))
                .sum();
        double grade = 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
        return grade + 5;
    }

    /** Each paragraph and each line of a list ends a sentence; headings are no sentences. */
    private static List<String> sentences(String html) {
        List<String> sentences = new ArrayList<>();
        Jsoup.parseBodyFragment(html)
                .select("p, li:not(:has(p, ul, ol))")
                .forEach(block -> split(block.text(), sentences));
        return sentences;
    }

    private static void split(String text, List<String> sentences) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (WORD.matcher(text.substring(start, end)).find()) {
                sentences.add(text.substring(start, end));
            }
            start = end;
        }
    }
}
