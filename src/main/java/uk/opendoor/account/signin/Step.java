package uk.opendoor.account.signin;

/** How far somebody has come who is signing in. */
enum Step {
    /** An address was typed; it may be anybody's. */
    NAMED("/sign-in/passphrase"),
    /** The same, and a code was sent if it is the address of somebody who may sign in by it. */
    CODE_SENT("/sign-in/code"),
    /** The passphrase was right, on a phone we do not know; a code was sent. */
    PASSPHRASE_AND_CODE("/sign-in/code"),
    /** The passphrase of a worker was right; their app shows the code. */
    APP("/sign-in/app"),
    /** The passphrase of a worker was right, who has no app yet. */
    SET_UP("/sign-in/set-up"),
    /** They are in; nothing that was used on the way counts any more. */
    DONE("/sign-in/code");

    private final String page;

    Step(String page) {
        this.page = page;
    }

    /** Where it goes on. */
    String page() {
        return page;
    }

    boolean mayHaveACode() {
        return this == NAMED || waitsForACode();
    }

    boolean waitsForACode() {
        return this == CODE_SENT || this == PASSPHRASE_AND_CODE;
    }
}
