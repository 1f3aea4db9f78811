package uk.opendoor.adviser.care;

/** A paper that runs out. */
public enum PaperKind {
    PASSPORT("passport-renewal"),
    LEAVE_TO_REMAIN("leave-to-remain-renewal");

    static final int NAME_LENGTH = 20;

    private final String rule;

    PaperKind(String rule) {
        this.rule = rule;
    }

    /** The code of how long before its last day somebody must see to it. */
    public String rule() {
        return rule;
    }
}
