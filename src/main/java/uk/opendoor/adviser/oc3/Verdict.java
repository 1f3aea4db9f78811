package uk.opendoor.adviser.oc3;

/** What a check says of an entry. One that had nothing to go by has not passed. */
public enum Verdict {
    PASSED,
    FAILED,
    NOT_CHECKED;

    static Verdict failedIf(boolean wrong) {
        return wrong ? FAILED : PASSED;
    }

    static Verdict failedIf(Fact wrong) {
        return switch (wrong) {
            case YES -> FAILED;
            case NO -> PASSED;
            case NOT_KNOWN -> NOT_CHECKED;
        };
    }

    static Verdict failedUnless(Fact right) {
        return switch (right) {
            case YES -> PASSED;
            case NO -> FAILED;
            case NOT_KNOWN -> NOT_CHECKED;
        };
    }
}
