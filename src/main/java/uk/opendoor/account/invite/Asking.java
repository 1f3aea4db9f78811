package uk.opendoor.account.invite;

import java.util.Optional;
import uk.opendoor.shared.PersonId;

/**
 * How somebody is to be asked in.
 *
 * @param address where the code goes, in lower case or as digits; empty for the address we hold
 * @param word the word agreed in person; empty if the date of birth is asked
 * @param once the secret of the form that this was sent with: the same form sent twice is one invitation
 * @param site where the portal is, such as {@code https://opendoor.example}
 */
public record Asking(
        PersonId invitee, Way way, Optional<String> address, Optional<String> word, String once, String site) {

    /** It holds secrets that must not come into a log. */
    @Override
    public String toString() {
        return "Asking";
    }
}
