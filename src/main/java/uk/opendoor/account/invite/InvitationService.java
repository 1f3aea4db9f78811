package uk.opendoor.account.invite;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Because;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.Telling;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/**
 * A worker asks somebody in from a record they hold: the young person, or a relative who belongs to it. Nobody is found by
 * name, and nobody is asked in from a record that they do not belong to.
 */
@UseCase
public class InvitationService {

    private Guests guests;
    private Issuing issuing;
    private Invitations invitations;
    private Accounts accounts;
    private Telling telling;
    private Caller caller;
    private AuditTrail audit;
    private Clock clock;

    protected InvitationService() {}

    @Inject
    public InvitationService(
            Guests guests,
            Issuing issuing,
            Invitations invitations,
            Accounts accounts,
            Telling telling,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.guests = guests;
        this.issuing = issuing;
        this.invitations = invitations;
        this.accounts = accounts;
        this.telling = telling;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Permitted(Permission.INVITATIONS)
    public Asked see(@About PersonId record) {
        return guests.of(record);
    }

    /**
     * Issues one invitation; an earlier one of the same person that is still open ends.
     *
     * @return what is to be printed, if it goes by letter
     * @throws CannotInvite if that cannot be done
     */
    @Permitted(Permission.INVITE)
    public Optional<Letter> issue(@About PersonId record, Asking asking) {
        Invited invited = invited(record, asking);
        Optional<Optional<Letter>> before = issuing.again(asking, invited);
        if (before.isPresent()) {
            return before.get();
        }
        if (accounts.isOpen(asking.invitee())) {
            throw new CannotInvite("hasAccount", "why");
        }
        alsoOf("INVITE", null, invited);
        return issuing.issue(asking, invited);
    }

    /**
     * For a lost phone or an address that somebody else can read: nothing opens the account any more, not even a code sent
     * to where codes went, until the new invitation is used. They are told at the address we know, in case it was not they
     * who asked.
     *
     * @return what is to be printed, if it goes by letter
     * @throws CannotInvite if that cannot be done
     */
    @Permitted(Permission.RESET_SIGN_IN)
    public Optional<Letter> reset(@About PersonId record, Asking asking, @Because String why) {
        Invited invited = invited(record, asking);
        Optional<Optional<Letter>> before = issuing.again(asking, invited);
        if (before.isPresent()) {
            return before.get();
        }
        if (why == null || why.isBlank()) {
            throw new CannotInvite("noReason", "why");
        }
        Optional<Letter> letter = issuing.issue(asking, invited);
        telling.tell(asking.invitee(), "reset", Map.of());
        accounts.close(asking.invitee());
        alsoOf("RESET_SIGN_IN", why, invited);
        return letter;
    }

    @Permitted(Permission.INVITE)
    public void withdraw(@About PersonId record, String invitationId) {
        Invitation invitation = invitations
                .lock(invitationId)
                .filter(found -> found.record().equals(record))
                .orElseThrow(NotFound::new);
        invitation.withdrawIfOpen(clock.instant());
    }

    private Invited invited(PersonId record, Asking asking) {
        if (!guests.mayBe(asking.invitee(), record)) {
            throw new NotFound();
        }
        if (guests.isWorker(asking.invitee())) {
            throw new CannotInvite("isWorker", "invitee:0");
        }
        return new Invited(asking.invitee(), record, caller.person());
    }

    /** The door writes it down for the record; a relative reads it in their own list too. */
    private void alsoOf(String what, String why, Invited invited) {
        if (!invited.invitee().equals(invited.record())) {
            audit.record(new Event(
                    Deed.CHANGED, invited.by(), caller.roleNames(), invited.invitee(), what, why, caller.from()));
        }
    }
}
