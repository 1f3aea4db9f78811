package uk.opendoor.claim.pay.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;
import uk.opendoor.account.Held;
import uk.opendoor.claim.pay.Payment;
import uk.opendoor.claim.pay.Payments;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;

/** What somebody was paid and is to be paid, and the number of the payee; the latest first. */
@ApplicationScoped
public class HeldPayments implements Held {

    private Payments payments;
    private Messages messages;

    protected HeldPayments() {}

    @Inject
    public HeldPayments(Payments payments, Messages messages) {
        this.payments = payments;
        this.messages = messages;
    }

    @Override
    public String section() {
        return "payments";
    }

    @Override
    public JsonValue of(PersonId person) {
        JsonArrayBuilder held = Json.createArrayBuilder();
        payments.of(person).forEach(one -> held.add(payment(one)));
        return held.build();
    }

    private JsonObjectBuilder payment(Payment one) {
        JsonObjectBuilder payment = Json.createObjectBuilder()
                .add("reference", one.reference())
                .add("way", messages.say("payWay." + one.way()))
                .add("sum", one.sum().toString())
                .add("on", one.dueOn().toString())
                .add("state", messages.say("payState." + one.state()))
                .add("why", Optional.ofNullable(one.reason()).orElse(""));
        if (one.payee() != null) {
            payment.add("payee", one.payee());
        }
        if (one.settledOn() != null) {
            payment.add("settled", one.settledOn().toString());
        }
        return payment;
    }
}
