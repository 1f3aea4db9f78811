package uk.opendoor.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassphraseHashTest {

    private static final String TYPED = "green kettle under stairs";

    private final PassphraseHash hash = new PassphraseHash();

    @Test
    void knowsAPassphraseAgain() {
        String kept = hash.of(TYPED);
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(Account.HASH_LENGTH);
        assertThat(hash.matches(TYPED, kept)).isTrue();
        assertThat(hash.matches(TYPED + " ", kept)).isFalse();
    }

    @Test
    void keepsTheSamePassphraseDifferentlyEachTime() {
        assertThat(hash.of(TYPED)).isNotEqualTo(hash.of(TYPED));
    }

    @Test
    void doesNotMindHowAKeyboardComposesLetters() {
        assertThat(hash.matches("cafe\u0301 au coin de la rue", hash.of("caf\u00e9 au coin de la rue")))
                .isTrue();
    }

    @Test
    void replacesOneThatWasMadeWithLess() {
        assertThat(hash.isWeak(hash.of(TYPED))).isFalse();
        assertThat(hash.isWeak("$argon2id$v=19$m=9728,t=2,p=1$c2FsdHNhbHQ$aGFzaA"))
                .isTrue();
        assertThat(hash.isWeak("$argon2id$v=19$m=19456,t=1,p=1$c2FsdHNhbHQ$aGFzaA"))
                .isTrue();
    }
}
