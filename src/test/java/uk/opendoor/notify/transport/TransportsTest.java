package uk.opendoor.notify.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.notify.Channel;
import uk.opendoor.shared.SetClock;

class TransportsTest {

    private static final int ANY_PORT = 2525;

    @Test
    void withNothingSetSendsAndShowsNothing() {
        Transport screen = choose(new Variables());
        assertThat(screen).isInstanceOf(ScreenTransport.class);
        assertThat(Channel.values()).noneMatch(screen::carries);
        assertThatExceptionOfType(NotSent.class).isThrownBy(() -> screen.send(Parcels.text()));
    }

    @Test
    void aDemonstrationHasAScreen() {
        Transport screen = choose(new Variables().with("OPENDOOR_DEMO", "true"));
        assertThat(Channel.values()).allMatch(screen::carries);
    }

    @Test
    void aDemonstrationMaySendForReal() {
        assertThat(choose(Variables.forSmtp(ANY_PORT).with("OPENDOOR_DEMO", "true")))
                .isInstanceOf(SmtpTransport.class);
    }

    @Test
    void choosesByName() {
        assertThat(choose(Variables.forSmtp(ANY_PORT))).isInstanceOf(SmtpTransport.class);
        assertThat(choose(Variables.forGovUk(ANY_PORT))).isInstanceOf(GovUkTransport.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SMTP_HOST", "NOTIFY_FROM"})
    void smtpNeeds(String variable) {
        assertRefuses(Variables.forSmtp(ANY_PORT).without(variable), variable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GOVUK_NOTIFY_API_KEY", "GOVUK_NOTIFY_TEXT_TEMPLATE", "GOVUK_NOTIFY_EMAIL_TEMPLATE"})
    void govUkNotifyNeeds(String variable) {
        assertRefuses(Variables.forGovUk(ANY_PORT).without(variable), variable);
    }

    @ParameterizedTest
    @CsvSource({
        "NOTIFY_TRANSPORT, pigeon",
        "SMTP_PORT, many",
        "SMTP_PORT, 0",
        "SMTP_PORT, 65536",
        "SMTP_STARTTLS, perhaps",
        "NOTIFY_FROM, nobody",
        "NOTIFY_FROM_NAME, Southshire Children’s Services",
        "NOTIFY_FROM_NAME, OpenDoor"
    })
    void smtpRefuses(String variable, String value) {
        assertRefuses(Variables.forSmtp(ANY_PORT).with(variable, value), variable);
    }

    @Test
    void smtpNeedsAPasswordForAUser() {
        assertRefuses(Variables.forSmtp(ANY_PORT).with("SMTP_USER", "sender"), "SMTP_PASSWORD");
    }

    @ParameterizedTest
    @CsvSource({"GOVUK_NOTIFY_API_KEY, short", "GOVUK_NOTIFY_TEXT_TEMPLATE, text", "GOVUK_NOTIFY_EMAIL_TEMPLATE, e-mail"
    })
    void govUkNotifyRefuses(String variable, String value) {
        assertRefuses(Variables.forGovUk(ANY_PORT).with(variable, value), variable);
    }

    /** It names the variable; what was in it may be a secret. */
    private static void assertRefuses(Variables variables, String variable) {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> choose(variables))
                .withMessageStartingWith(variable + ": must ");
    }

    private static Transport choose(Variables variables) {
        return new Transports(variables.settings(), null, new SetClock("2026-11-25T09:30:00Z")).choose();
    }
}
