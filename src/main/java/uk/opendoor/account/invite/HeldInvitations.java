package uk.opendoor.account.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import uk.opendoor.account.Held;
import uk.opendoor.shared.PersonId;

/** The invitations they were sent. From whose record they came is not said: it may be somebody else's. */
@ApplicationScoped
public class HeldInvitations implements Held {

    private Invitations invitations;
    private Clock clock;

    protected HeldInvitations() {}

    @Inject
    public HeldInvitations(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "invitations";
    }

    @Override
    public JsonValue of(PersonId person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        invitations.forPerson(person).forEach(invitation -> all.add(json(invitation)));
        return all.build();
    }

    private JsonObjectBuilder json(Invitation invitation) {
        return Json.createObjectBuilder()
                .add("issuedAt", invitation.issuedAt().toString())
                .add("way", invitation.way().name())
                .add("asks", invitation.question().name())
                .add("state", invitation.state(clock.instant()).name());
    }
}
