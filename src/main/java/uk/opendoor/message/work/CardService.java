package uk.opendoor.message.work;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.message.Card;
import uk.opendoor.message.Requests;

/** How young people reach me: what I show them. */
@UseCase
public class CardService {

    private Requests requests;
    private Caller caller;

    protected CardService() {}

    @Inject
    public CardService(Requests requests, Caller caller) {
        this.requests = requests;
        this.caller = caller;
    }

    @Permitted(Permission.CASELOAD)
    public Optional<Card> mine() {
        return Optional.ofNullable(requests.cards(List.of(caller.person())).get(caller.person()));
    }

    /**
     * Shows this from now on.
     *
     * @param phone a number to ring, or null
     * @param mobile a number to text and to ring, or null
     * @param email an e-mail address, or null
     * @throws uk.opendoor.message.MovedOn if the same person saved another one at the same moment
     */
    @Permitted(Permission.OWN_CARD)
    public void show(String phone, String mobile, String email) {
        Card card = mine().orElseGet(() -> new Card(caller.person()));
        card.show(phone, mobile, email);
        requests.add(card);
    }
}
