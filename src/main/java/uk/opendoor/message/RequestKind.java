package uk.opendoor.message;

/** What a young person asks of those who work with them. */
public enum RequestKind {
    CALL_BACK("call-back"),
    /** Only a manager sees it. */
    DIFFERENT_ADVISER("different-adviser"),
    /** From 21 to 24: they want help again. */
    HELP("help-wanted");

    static final int NAME_LENGTH = 20;

    private final String rule;

    RequestKind(String rule) {
        this.rule = rule;
    }

    /** The code of its time limit in deadlines.yaml. */
    public String rule() {
        return rule;
    }
}
