package uk.opendoor.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a passphrase must be: long, and not one that is tried first by whoever guesses. It need not hold a capital, a
 * digit or a sign (NIST SP 800-63B; National Cyber Security Centre, "Password administration for system owners").
 */
public final class Passphrases {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final Zxcvbn GUESSER = new Zxcvbn();

    /** Of the guesser's five classes, 0 to 4, those below take fewer than a hundred million guesses. */
    private static final int HARD_ENOUGH = 3;

    /** The guesser takes long over long texts; what is hard to guess up to here does not get easier after it. */
    private static final int JUDGED = 64;

    private static final List<String> OURS = List.of("open", "door", "opendoor", "council");

    private Passphrases() {}

    /** What is wrong with it, if anything: {@code tooShort}, {@code tooLong} or {@code common}. */
    public static Optional<String> wrong(String typed) {
        return wrong(typed, List.of());
    }

    /** @param own words that whoever knows the person would try: their name, their address */
    public static Optional<String> wrong(String typed, Collection<String> own) {
        String passphrase = normal(typed);
        int length = passphrase.codePointCount(0, passphrase.length());
        if (length < SHORTEST) {
            return Optional.of("tooShort");
        }
        if (length > LONGEST) {
            return Optional.of("tooLong");
        }
        return isCommon(passphrase, own) ? Optional.of("common") : Optional.empty();
    }

    /** The same letters, however the keyboard composed them. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    private static boolean isCommon(String passphrase, Collection<String> own) {
        List<String> known = new ArrayList<>(OURS);
        own.forEach(words -> known.addAll(List.of(words.split("[\\s@.-]+"))));
        known.addAll(own);
        String judged = passphrase.substring(0, Math.min(JUDGED, passphrase.length()));
        return GUESSER.measure(judged, known).getScore() < HARD_ENOUGH;
    }
}
