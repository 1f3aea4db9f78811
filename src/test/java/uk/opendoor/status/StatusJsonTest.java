package uk.opendoor.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.status.CareFactsBuilder.aYoungPerson;

import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import uk.opendoor.shared.Messages;

class StatusJsonTest {

    private final StatusJson json = new StatusJson(new Messages());

    @Test
    void saysTheAnswerAsTheContractHasIt() {
        var person = aYoungPerson().inCareSince("17y3m").on("17y7m");
        assertThat(json.of(person.answer())).hasToString("""
                {"status":"ELIGIBLE","daysCounted":123,"daysNeeded":91,"inCareAfter16":true,"reasons":[\
                "You are 16 or 17 and in care now, and you have been in care for long enough.",\
                "You have been in care for 123 days since your 14th birthday. The law asks for 91.",\
                "You were in care on or after your 16th birthday, 1 May 2024. The law asks for that too."],\
                "nextChange":{"on":"2026-05-01","status":"FORMER_RELEVANT","why":"You turn 18."},\
                "officerShouldConfirm":false}""");
    }

    @Test
    void saysNullWhenNothingWillChange() {
        assertThat(json.of(aYoungPerson().answer()).get("nextChange")).isEqualTo(JsonValue.NULL);
    }
}
