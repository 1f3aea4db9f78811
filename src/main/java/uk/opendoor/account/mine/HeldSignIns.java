package uk.opendoor.account.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import uk.opendoor.account.Held;
import uk.opendoor.account.SignIns;
import uk.opendoor.shared.PersonId;

/** Where they are signed in now. */
@ApplicationScoped
public class HeldSignIns implements Held {

    private SignIns signIns;

    protected HeldSignIns() {}

    @Inject
    public HeldSignIns(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public String section() {
        return "signIns";
    }

    @Override
    public JsonValue of(PersonId person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        signIns.open(person)
                .forEach(signIn -> all.add(Json.createObjectBuilder()
                        .add("browser", signIn.browser())
                        .add("since", signIn.startedAt().toString())));
        return all.build();
    }
}
