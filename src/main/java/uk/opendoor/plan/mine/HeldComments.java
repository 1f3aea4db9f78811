package uk.opendoor.plan.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;
import uk.opendoor.account.Held;
import uk.opendoor.plan.MatterView;
import uk.opendoor.plan.PlanReader;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;

/** What was said about their plan: comments, and what they did not agree with. */
@ApplicationScoped
public class HeldComments implements Held {

    private PlanReader reader;
    private Messages messages;

    protected HeldComments() {}

    @Inject
    public HeldComments(PlanReader reader, Messages messages) {
        this.reader = reader;
        this.messages = messages;
    }

    @Override
    public String section() {
        return "comments";
    }

    @Override
    public JsonValue of(PersonId person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        reader.read(person, Optional.empty()).matters().forEach(matter -> add(matter, all));
        return all.build();
    }

    private void add(MatterView matter, JsonArrayBuilder all) {
        String called = messages.say("matter." + matter.matter());
        matter.remarks()
                .forEach(remark -> all.add(said(called, remark.author(), remark.words())
                        .add("at", remark.on().toString())));
        matter.disagreements()
                .forEach(no -> all.add(said(called, messages.say("matter.disagree"), no.words())
                        .add("at", no.on().toString())
                        .add("answer", no.answer())));
    }

    private static JsonObjectBuilder said(String matter, String who, String words) {
        return Json.createObjectBuilder().add("matter", matter).add("who", who).add("words", words);
    }
}
