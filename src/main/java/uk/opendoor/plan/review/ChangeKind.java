package uk.opendoor.plan.review;

/** What a young person can tell us with one tap. */
public enum ChangeKind {
    LOST_HOME(false),
    MOVED(false),
    NEW_JOB(true),
    STUDY(true),
    BABY(true),
    CUSTODY(true);

    static final int NAME_LENGTH = 20;

    private final boolean reviewed;

    ChangeKind(boolean reviewed) {
        this.reviewed = reviewed;
    }

    /** Whether the plan is reviewed because of it. */
    public boolean isReviewed() {
        return reviewed;
    }

    /** The code of the limit for an answer: whoever has no place is answered the same day. */
    public String rule() {
        return this == LOST_HOME ? "lost-home-answered" : "change-answered";
    }
}
