package uk.opendoor.status;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import uk.opendoor.api.JsonBody;
import uk.opendoor.shared.Messages;

/** Answers what somebody's care-leaver status is. Nothing that is sent is kept or logged. */
@Path("care-leaver-status")
@Dependent
public class CareLeaverStatusResource {

    private final CareFactsReader reader;
    private final StatusRules rules;
    private final StatusJson json;

    @Inject
    public CareLeaverStatusResource(Clock clock, StatusRules rules, Messages messages) {
        this.reader = new CareFactsReader(clock);
        this.rules = rules;
        this.json = new StatusJson(messages);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject workOut(InputStream body) {
        var fields = JsonBody.fields(body);
        var facts = reader.read(fields);
        fields.refuseWhatIsWrong();
        return json.of(rules.evaluate(facts.orElseThrow()));
    }
}
