package uk.opendoor.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a code app and the portal share, in Base32 as apps take it. The codes are those of RFC 6238 as every app shows
 * them: six digits, new every 30 seconds. A clock that is half a minute off is good enough.
 */
public record TotpSecret(String text) {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP);
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 32;
    private static final int BITS_PER_LETTER = 5;
    private static final int BYTES = LENGTH * BITS_PER_LETTER / Byte.SIZE;

    public static TotpSecret random() {
        StringBuilder letters = new StringBuilder();
        new SecureRandom().ints(LENGTH, 0, LETTERS.length()).forEach(i -> letters.append(LETTERS.charAt(i)));
        return new TotpSecret(letters.toString());
    }

    /** In groups of four, to be copied by hand. */
    public String spaced() {
        return text.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The address by which an app takes it. */
    public String link(String issuer, String account) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + text + "&issuer="
                + encoded(issuer);
    }

    /** The step whose code this is, if it is one of now, half a minute ago or half a minute ahead. */
    OptionalLong step(String typed, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.of(current, current - 1, current + 1)
                .filter(step -> equal(typed, code(step)))
                .findFirst();
    }

    /** What an app shows at this moment. */
    public String shownAt(Instant moment) {
        return code(moment.getEpochSecond() / STEP.toSeconds());
    }

    private String code(long step) {
        try {
            Instant then = Instant.ofEpochSecond(step * STEP.toSeconds());
            return CODES.generateOneTimePasswordString(key(), then, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKey key() {
        BigInteger bits = text.chars()
                .mapToObj(letter -> BigInteger.valueOf(LETTERS.indexOf(letter)))
                .reduce(
                        BigInteger.ZERO,
                        (all, letter) -> all.shiftLeft(BITS_PER_LETTER).or(letter));
        byte[] key = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            key[BYTES - 1 - i] = bits.shiftRight(i * Byte.SIZE).byteValue();
        }
        return new SecretKeySpec(key, CODES.getAlgorithm());
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "a secret";
    }
}
