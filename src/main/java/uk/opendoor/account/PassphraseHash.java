package uk.opendoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a passphrase is kept: by Argon2id, which needs much memory for every guess. The parameters are the second of those
 * that OWASP's password storage cheat sheet recommends: 19 MiB, two passes, one lane. They stand in the text that is
 * kept, so that they can grow: a weaker one is replaced when its passphrase is next typed.
 */
@ApplicationScoped
public class PassphraseHash {

    private static final int MEMORY = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern KEPT =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");

    /** So many at once: each takes its 19 MiB, and whoever is over waits. */
    private static final Semaphore ROOM = new Semaphore(8);

    private final SecureRandom random = new SecureRandom();
    private final String ofNobody = of("nobody");

    String of(String passphrase) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] hash = hash(passphrase, salt, MEMORY, PASSES, LANES);
        return "$argon2id$v=19$m=" + MEMORY + ",t=" + PASSES + ",p=" + LANES + "$" + text(salt) + "$" + text(hash);
    }

    /** Something to compare with where there is nothing, so that it takes as long. */
    String ofNobody() {
        return ofNobody;
    }

    boolean matches(String passphrase, String kept) {
        Matcher parts = parts(kept);
        byte[] hash = hash(passphrase, bytes(parts.group(4)), number(parts, 1), number(parts, 2), number(parts, 3));
        return MessageDigest.isEqual(hash, bytes(parts.group(5)));
    }

    /** Whether it was made with less than we use now. */
    boolean isWeak(String kept) {
        Matcher parts = parts(kept);
        return number(parts, 1) < MEMORY || number(parts, 2) < PASSES;
    }

    private static byte[] hash(String passphrase, byte[] salt, int memory, int passes, int lanes) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .build();
        byte[] hash = new byte[HASH_BYTES];
        ROOM.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(Passphrases.normal(passphrase).getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            ROOM.release();
        }
        return hash;
    }

    private static Matcher parts(String kept) {
        Matcher matcher = KEPT.matcher(kept);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a passphrase's hash");
        }
        return matcher;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
