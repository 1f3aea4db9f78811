package uk.opendoor.account.invite;

/** Somebody cannot be invited in this way now. */
public final class CannotInvite extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    private final String field;

    /**
     * @param reason what follows {@code invite_wrong.} in the name of a message
     * @param field the field of the form to put it right in
     */
    CannotInvite(String reason, String field) {
        super(reason);
        this.field = field;
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }

    /** The field of the form to put it right in. */
    public String field() {
        return field;
    }
}
