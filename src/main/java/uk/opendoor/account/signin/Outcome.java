package uk.opendoor.account.signin;

/**
 * What came of a step.
 *
 * @param next the page where it goes on, or null if it does not
 * @param wrong what was wrong, as the ending of a message's name, or null if it was right
 */
public record Outcome(String next, String wrong) {

    static Outcome goOn(String next) {
        return new Outcome(next, null);
    }

    static Outcome wrong(String wrong) {
        return new Outcome(null, wrong);
    }

    /** There is nothing to go on with: it was begun in another browser, or too long ago. */
    static Outcome startAgain() {
        return goOn("/sign-in?again");
    }

    public boolean goesOn() {
        return next != null;
    }
}
