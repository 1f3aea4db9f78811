package uk.opendoor.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.opendoor.shared.PersonId;

class PendingCodeTest {

    private static final Instant SENT = Instant.parse("2026-11-25T10:00:00Z");

    private final PersonId person = PersonId.random();
    private final PendingCode code = new PendingCode("token", "123456", person, SENT);

    @Test
    void livesForTenMinutes() {
        assertThat(code.refusal(SENT.plus(Duration.ofMinutes(10)).minusSeconds(1)))
                .isEqualTo(CodeAnswer.WRONG);
        assertThat(code.refusal(SENT.plus(Duration.ofMinutes(10)))).isEqualTo(CodeAnswer.EXPIRED);
    }

    @Test
    void belongsToThePersonItWasSentTo() {
        assertThat(code.isFor(person)).isTrue();
        assertThat(code.isFor(PersonId.random())).isFalse();
        assertThat(new PendingCode("token", "123456", null, SENT).isFor(person)).isFalse();
    }

    @Test
    void isKeptOnlyTogetherWithTheSecretOfTheBrowser() {
        assertThat(PendingCode.codeHash("token", "123456"))
                .isNotEqualTo(PendingCode.codeHash("another", "123456"))
                .hasSize(Secret.HASH_LENGTH);
    }
}
