package uk.opendoor.family;

/** Somebody may not decide about this grant, although they may about others. */
public final class GrantRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not; a page says it by a message of that name. */
    public enum Why {
        /** They granted it themselves. */
        OWN_GRANT,
        /** It is about their own family. */
        OWN_FAMILY,
        /** The young person is an adult: nobody but they can share anything with a parent. */
        ADULT,
        /** They are old enough to say themselves who of their family reads their pathway plan. */
        THEIR_PLAN
    }

    private final Why why;

    public GrantRefused(Why why) {
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
