package uk.opendoor.entitlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import uk.opendoor.api.JsonBody;
import uk.opendoor.content.Authority;
import uk.opendoor.shared.Messages;
import uk.opendoor.status.CareFactsReader;
import uk.opendoor.status.StatusJson;
import uk.opendoor.status.StatusRules;

/** Says what care leavers can get, and what one of them can. Nothing that is sent is kept or logged. */
@Path("entitlements")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class EntitlementsResource {

    private final Clock clock;
    private final StatusRules rules;
    private final Entitlements entitlements;
    private final Authority authority;
    private final Messages messages;

    @Inject
    public EntitlementsResource(
            Clock clock, StatusRules rules, Entitlements entitlements, Authority authority, Messages messages) {
        this.clock = clock;
        this.rules = rules;
        this.entitlements = entitlements;
        this.authority = authority;
        this.messages = messages;
    }

    @GET
    public JsonObject table() {
        return new EntitlementTable(messages, LocalDate.now(clock)).of(entitlements);
    }

    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject check(InputStream body) {
        var fields = JsonBody.fields(body);
        var facts = new CareFactsReader(clock).read(fields);
        var circumstances = new CircumstancesReader(authority).read(fields);
        fields.refuseWhatIsWrong();
        var entitled = new EntitlementCheck(entitlements, rules).of(facts.orElseThrow(), circumstances);
        return Json.createObjectBuilder()
                .add("status", new StatusJson(messages).of(rules.evaluate(facts.orElseThrow())))
                .add("entitlements", new EntitledJson(messages).of(entitled))
                .build();
    }
}
