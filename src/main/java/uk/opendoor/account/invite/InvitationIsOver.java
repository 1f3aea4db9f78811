package uk.opendoor.account.invite;

/** An invitation that has ended cannot be used, taken back or tried again. */
public final class InvitationIsOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final InvitationState state;

    public InvitationIsOver(InvitationState state) {
        super(state.name());
        this.state = state;
    }

    public InvitationState state() {
        return state;
    }
}
