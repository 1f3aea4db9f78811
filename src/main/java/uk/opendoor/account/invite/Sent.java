package uk.opendoor.account.invite;

import java.time.LocalDate;

/** An invitation, as those see it who look after the record. */
public record Sent(
        String id,
        String to,
        String by,
        Way way,
        Question question,
        InvitationState state,
        LocalDate on,
        LocalDate until) {

    public boolean open() {
        return state == InvitationState.OPEN;
    }
}
