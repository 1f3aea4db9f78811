package uk.opendoor.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.status.CareFactsBuilder.aYoungPerson;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.shared.Messages;

class StatusAnswerTest {

    private final Messages messages = new Messages();

    @Test
    void showsTheSum() {
        var person = aYoungPerson();
        person.inCareForDays(person.age("16y"), 104).on("17y");
        assertThat(said(person))
                .contains("You were in care for 104 days after your 14th birthday. The law asks for 91.")
                .contains("You were in care on or after your 16th birthday, 1 May 2024. The law asks for that too.");
    }

    @Test
    void saysWhyTimeInCareBeforeSixteenWasNotEnough() {
        assertThat(said(aYoungPerson().inCare("14y1m", "15y11m").on("17y")))
                .contains(
                        "None of those days was on or after your 16th birthday, 1 May 2024. The law asks for that too.");
    }

    @Test
    void saysWhenSixMonthsAtHomeEnd() {
        assertThat(said(aYoungPerson().inCare("14y", "16y6m").homeSince("16y6m").on("16y8m")))
                .contains(
                        "You have lived with your parent since 1 November 2024. Six months of that ends on 1 May 2025.");
    }

    @Test
    void tellsADayInTheSingular() {
        var person = aYoungPerson();
        assertThat(said(person.inCareForDays(person.age("16y"), 1).on("17y")))
                .contains("You were in care for 1 day after your 14th birthday. The law asks for 91.");
    }

    @Test
    void namesTheDayAndCauseOfTheNextChange() {
        var person = aYoungPerson().inCareSince("17y3m").on("17y4m");
        var change = person.answer().nextChange().orElseThrow();
        assertThat(change.on()).isEqualTo(person.age("17y3m").plusDays(90));
        assertThat(change.status()).isEqualTo(CareLeaverStatus.ELIGIBLE);
        assertThat(say(change.why())).isEqualTo("That will be your day number 91 in care.");
    }

    @Test
    void nothingChangesAfterTwentyFive() {
        assertThat(aYoungPerson().inCareSince("14y").on("25y").answer().nextChange())
                .isEmpty();
    }

    @Test
    void nobodyWhoWasNeverInCareChanges() {
        assertThat(aYoungPerson().on("10y").answer().nextChange()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusHasItsWords(CareLeaverStatus status) {
        assertThat(messages.say("status." + status + ".title")).isNotBlank();
        assertThat(messages.say("status." + status + ".means")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyGroundHasItsWords(Ground ground) {
        assertThat(messages.say("status.ground." + ground)).isNotBlank();
    }

    @Test
    void everyWayToReachEighteenWithAStatusHasItsWords() {
        Arrays.stream(Ground.values())
                .filter(ground -> !ground.isAdult() && ground.name().indexOf("UNDER_16") < 0)
                .filter(ground -> ground != Ground.NOT_IN_CARE_AFTER_16)
                .forEach(ground ->
                        assertThat(messages.say("status.atEighteen." + ground)).isNotBlank());
    }

    private List<String> said(CareFactsBuilder person) {
        return person.answer().reasons().stream().map(this::say).toList();
    }

    private String say(Reason reason) {
        return messages.say(reason.key(), reason.args().toArray());
    }
}
