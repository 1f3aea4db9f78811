package uk.opendoor.meeting.release.extract;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import uk.opendoor.meeting.release.extract.Refused.Why;

/** What a file is refused for. */
final class Refusing {

    private Refusing() {}

    static Refused refusal(byte[] file) {
        return catchThrowableOfType(Refused.class, () -> Extract.from("report", file));
    }

    static Why why(byte[] file) {
        Refused refused = refusal(file);
        return refused == null ? null : refused.why();
    }

    /** How the words are hidden, and which they are. */
    static String hidden(byte[] file) {
        Refused refused = refusal(file);
        return refused == null
                ? ""
                : refused.hidden().stream()
                        .map(hidden -> hidden.how() + " " + hidden.place().page() + ": " + hidden.text())
                        .reduce((one, two) -> one + "; " + two)
                        .orElse("");
    }
}
