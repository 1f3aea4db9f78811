package uk.opendoor.plan.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import uk.opendoor.account.Held;
import uk.opendoor.plan.MatterView;
import uk.opendoor.plan.PlanReader;
import uk.opendoor.plan.Plans;
import uk.opendoor.plan.PromiseView;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;

/** Their plan as it stands, with their own words. A draft that nobody has shown them yet is not theirs to see. */
@ApplicationScoped
public class HeldPlan implements Held {

    private Plans plans;
    private PlanReader reader;
    private Messages messages;

    protected HeldPlan() {}

    @Inject
    public HeldPlan(Plans plans, PlanReader reader, Messages messages) {
        this.plans = plans;
        this.reader = reader;
        this.messages = messages;
    }

    @Override
    public String section() {
        return "plan";
    }

    @Override
    public JsonValue of(PersonId person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        reader.read(person, plans.inForce(person)).matters().stream()
                .filter(matter -> !matter.isBlank())
                .forEach(matter -> all.add(json(matter)));
        return all.build();
    }

    private JsonObjectBuilder json(MatterView matter) {
        JsonArrayBuilder promises = Json.createArrayBuilder();
        matter.promises().stream().map(this::line).forEach(promises::add);
        return Json.createObjectBuilder()
                .add("matter", messages.say("matter." + matter.matter()))
                .add("words", matter.ownWords())
                .add("need", matter.need())
                .add("agreed", matter.agreed())
                .add("how", matter.how())
                .add("promises", promises);
    }

    private String line(PromiseView promise) {
        String day = promise.dueOn() == null ? "" : " (" + promise.dueOn() + ")";
        return promise.what() + day + (promise.isDone() ? ": " + messages.say("promise.DONE") : "");
    }
}
