package uk.opendoor.account.mine;

/** Codes come by this way only: without it they could not sign in any more. */
public final class OnlyWayIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    OnlyWayIn(String field) {
        super(field);
        this.field = field;
    }

    /** The wish that cannot be: {@code byText} or {@code byEmail}. */
    public String field() {
        return field;
    }
}
