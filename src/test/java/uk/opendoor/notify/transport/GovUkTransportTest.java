package uk.opendoor.notify.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.notify.Channel;
import uk.opendoor.notify.transport.NotifyStub.Asked;

/** The official client against a stand-in for the service. */
class GovUkTransportTest {

    private NotifyStub service;

    @BeforeEach
    void start() throws IOException {
        service = new NotifyStub();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void sendsATextByItsTemplateWithAReference() {
        transport().send(Parcels.text());
        assertThat(service.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.method()).isEqualTo("POST");
            assertThat(asked.address()).isEqualTo("/v2/notifications/sms");
            assertThat(asked.body())
                    .contains("\"phone_number\":\"07700900123\"")
                    .contains("\"template_id\":\"1f3870be-2746-4f4c-8a7b-0c5a8e7d9b10\"")
                    .contains("\"reference\":\"" + Parcels.REFERENCE + "\"")
                    .contains("\"body\":\"Your code is 123456 ");
        });
    }

    @Test
    void sendsAnEmailByAnotherTemplate() {
        transport().send(Parcels.email());
        assertThat(service.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.address()).isEqualTo("/v2/notifications/email");
            assertThat(asked.body())
                    .contains("\"email_address\":\"sam@post.example\"")
                    .contains("\"template_id\":\"2f3870be-2746-4f4c-8a7b-0c5a8e7d9b20\"")
                    .contains("\"subject\":\"Your code\"");
        });
    }

    @Test
    void signsEachRequestWithATokenThatIsNotTheKey() {
        transport().send(Parcels.text());
        assertThat(service.asked())
                .extracting(Asked::authorization)
                .allSatisfy(token -> assertThat(token)
                        .matches("Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+")
                        .doesNotContain("1f3870be"));
    }

    @Test
    void doesNotSendAgainWhatTheServiceHasFromAnEarlierTry() {
        service.hasItAlready();
        transport().send(Parcels.textTriedBefore());
        assertThat(service.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.method()).isEqualTo("GET");
            assertThat(asked.address()).contains("reference=" + Parcels.REFERENCE);
        });
    }

    @Test
    void sendsWhatAnEarlierTryDidNotBringAcross() {
        transport().send(Parcels.textTriedBefore());
        assertThat(service.asked()).extracting(Asked::method).containsExactly("GET", "POST");
    }

    @ParameterizedTest
    @CsvSource({"400, REFUSED", "403, NOT_ALLOWED", "429, BUSY", "500, BROKEN", "503, BROKEN"})
    void saysWhatKindOfFaultItMet(int status, Fault fault) {
        service.failsWith(status);
        assertFails(fault);
    }

    @Test
    void saysThatNobodyAnswers() {
        Transport transport = transport();
        service.close();
        assertThatExceptionOfType(NotSent.class)
                .isThrownBy(() -> transport.send(Parcels.text()))
                .satisfies(notSent -> assertThat(notSent.fault()).isEqualTo(Fault.UNREACHABLE));
    }

    @Test
    void carriesTextsAndEmails() {
        assertThat(Channel.values()).allMatch(transport()::carries);
    }

    private void assertFails(Fault fault) {
        assertThatExceptionOfType(NotSent.class)
                .isThrownBy(() -> transport().send(Parcels.text()))
                .satisfies(notSent -> assertThat(notSent.fault()).isEqualTo(fault))
                .withMessage(fault.name())
                .withNoCause();
    }

    private Transport transport() {
        return new GovUkTransport(Variables.forGovUk(service.port()).settings());
    }
}
