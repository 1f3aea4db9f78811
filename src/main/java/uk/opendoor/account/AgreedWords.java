package uk.opendoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A word that a worker and somebody agreed when they met. It is short and easy, so it is kept like a passphrase; and it is
 * said aloud, so capitals, accents, spaces and dashes do not count.
 */
@ApplicationScoped
public class AgreedWords {

    public static final int SHORTEST = 4;
    public static final int LONGEST = 60;

    private PassphraseHash hash;

    protected AgreedWords() {}

    @Inject
    public AgreedWords(PassphraseHash hash) {
        this.hash = hash;
    }

    /** What is kept of it. */
    public String keep(String word) {
        return hash.of(plain(word));
    }

    /** Whether it is the word. It takes as long if there is none. */
    public boolean matches(String typed, Optional<String> kept) {
        String word = plain(typed.substring(0, Math.min(LONGEST, typed.length())));
        return hash.matches(word, kept.orElse(hash.ofNobody())) && kept.isPresent();
    }

    /** What counts of it: letters and digits, of any script. */
    public static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
