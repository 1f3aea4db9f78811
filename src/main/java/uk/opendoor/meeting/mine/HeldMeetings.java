package uk.opendoor.meeting.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import uk.opendoor.account.Held;
import uk.opendoor.meeting.LateCost;
import uk.opendoor.meeting.MeetingAnswer;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.Needs;
import uk.opendoor.meeting.NeedsWords;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;

/** What they told us about meetings: theirs for good, even of a meeting that they may not see any more. */
@ApplicationScoped
public class HeldMeetings implements Held {

    private Meetings meetings;
    private NeedsWords words;
    private Messages messages;

    protected HeldMeetings() {}

    @Inject
    public HeldMeetings(Meetings meetings, NeedsWords words, Messages messages) {
        this.meetings = meetings;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public String section() {
        return "meetings";
    }

    @Override
    public JsonValue of(PersonId person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        meetings.answersBy(person).forEach(answer -> all.add(json(answer)));
        meetings.costsBy(person).forEach(cost -> all.add(json(cost)));
        return all.build();
    }

    private JsonObjectBuilder json(MeetingAnswer one) {
        return Json.createObjectBuilder()
                .add("at", one.receivedAt().toString())
                .add("answer", messages.say("answerKind." + one.kind().name()))
                .add("words", one.words())
                .add("need", needs(one.needs()))
                .add("receipt", one.receipt());
    }

    private JsonObjectBuilder json(LateCost one) {
        return Json.createObjectBuilder()
                .add("at", one.toldAt().toString())
                .add("what", messages.say("myMeeting.cost"))
                .add("words", one.words());
    }

    private JsonArrayBuilder needs(Needs needs) {
        return Json.createArrayBuilder(words.say(needs));
    }
}
