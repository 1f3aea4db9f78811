package uk.opendoor.account.activate;

import java.util.Optional;

/**
 * What became of a code and an answer.
 *
 * @param token the secret for the browser's cookie, if both were right
 */
public record Start(Outcome outcome, Optional<String> token) {

    /** What a page says. A code that nobody issued and a wrong answer are the same. */
    public enum Outcome {
        RIGHT,
        WRONG,
        EXPIRED,
        USED,
        WITHDRAWN,
        BURNT
    }

    static Start of(Outcome outcome) {
        return new Start(outcome, Optional.empty());
    }
}
