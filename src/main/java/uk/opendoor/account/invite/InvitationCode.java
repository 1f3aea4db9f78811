package uk.opendoor.account.invite;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A code such as {@code K7QM-2XPR-9TFA}: twelve characters, 60 bits. It is read from paper and typed on a phone, so no two
 * of its characters look alike, and one that looks like one of them is taken for it.
 */
public record InvitationCode(String characters) {

    /** Ten digits, and the letters without I, L, O and U. */
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static final int LENGTH = 12;

    /** Longer than a code with any spaces or dashes that somebody might put into it. */
    public static final int TYPED_LENGTH = 40;

    /** A code is found by its fingerprint, so the salt is the same for all; the rounds make guessing dear. */
    private static final byte[] SALT = "opendoor invitation".getBytes(StandardCharsets.UTF_8);

    private static final int ROUNDS = 10_000;
    private static final int BITS = 256;
    private static final int GROUP = 4;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}\\p{Cf}_.,]+");

    /**
     * The code that a form's secret stands for. A form that is sent twice makes one code, and nobody need keep it.
     *
     * @param secret random, and known to nobody but the page it was made for
     */
    static InvitationCode of(String secret) {
        byte[] digest = sha256("invitation " + secret);
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            characters.append(ALPHABET.charAt(digest[i] & (ALPHABET.length() - 1)));
        }
        return new InvitationCode(characters.toString());
    }

    /** Reads a code however it was typed; empty if it is none. */
    public static Optional<InvitationCode> read(String typed) {
        String characters = BETWEEN.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('U', 'V');
        boolean ours = characters.length() == LENGTH && characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return ours ? Optional.of(new InvitationCode(characters)) : Optional.empty();
    }

    /** What is kept of it, 64 characters. */
    public String fingerprint() {
        try {
            PBEKeySpec spec = new PBEKeySpec(characters.toCharArray(), SALT, ROUNDS, BITS);
            SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
            return HexFormat.of().formatHex(factory.generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In three groups, as it is printed. */
    public String printed() {
        return String.join(
                "-",
                characters.substring(0, GROUP),
                characters.substring(GROUP, GROUP + GROUP),
                characters.substring(GROUP + GROUP));
    }

    /** It is a secret, and must not come into a log. */
    @Override
    public String toString() {
        return "InvitationCode";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
