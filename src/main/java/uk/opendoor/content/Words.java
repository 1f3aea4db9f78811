package uk.opendoor.content;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The glossary: every term of art, found in a text wherever it is written. */
public final class Words {

    private static final int LONGEST_MEANING = 240;

    private static final Pattern MATCHES_NOTHING = Pattern.compile("(?!)");

    private final List<Word> all;
    private final Map<String, Word> bySpelling = new HashMap<>();
    private final Pattern pattern;

    public Words(List<Word> words) {
        all = words.stream()
                .sorted(Comparator.comparing(word -> word.term().toLowerCase(Locale.UK)))
                .toList();
        all.forEach(word -> word.spellings().forEach(spelling -> bySpelling.put(key(spelling), word)));
        pattern = bySpelling.isEmpty() ? MATCHES_NOTHING : anySpelling();
    }

    public static Words read(ContentFolder folder) {
        Set<String> ids = new HashSet<>();
        return new Words(folder.list("words.yaml").stream()
                .map(fields -> word(fields, ids))
                .toList());
    }

    private static Word word(Fields fields, Set<String> ids) {
        Word word = new Word(
                fields.text("id"),
                fields.text("term"),
                fields.texts("also"),
                fields.text("means", LONGEST_MEANING),
                fields.optionalText("law"));
        if (!ids.add(word.id())) {
            fields.wrong("id", "is used twice");
        }
        fields.finish();
        return word;
    }

    public List<Word> all() {
        return all;
    }

    /** The word that this spelling stands for. */
    public Optional<Word> of(String spelling) {
        return Optional.ofNullable(bySpelling.get(key(spelling)));
    }

    /** Matches every spelling as a whole word, the longest first. */
    Pattern pattern() {
        return pattern;
    }

    private Pattern anySpelling() {
        return Pattern.compile(
                bySpelling.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String key(String spelling) {
        return spelling.toLowerCase(Locale.UK);
    }
}
