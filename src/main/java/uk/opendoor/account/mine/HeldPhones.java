package uk.opendoor.account.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import uk.opendoor.account.Held;
import uk.opendoor.account.RememberedPhones;
import uk.opendoor.shared.PersonId;

/** The phones and computers they had remembered. */
@ApplicationScoped
public class HeldPhones implements Held {

    private RememberedPhones phones;

    protected HeldPhones() {}

    @Inject
    public HeldPhones(RememberedPhones phones) {
        this.phones = phones;
    }

    @Override
    public String section() {
        return "phones";
    }

    @Override
    public JsonValue of(PersonId person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        phones.of(person)
                .forEach(phone -> all.add(Json.createObjectBuilder()
                        .add("browser", phone.browser())
                        .add("since", phone.since().toString())
                        .add("until", phone.until().toString())));
        return all.build();
    }
}
