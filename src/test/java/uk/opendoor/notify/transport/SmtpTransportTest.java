package uk.opendoor.notify.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.opendoor.notify.Channel;
import uk.opendoor.shared.SetClock;

/** Against a real mail server on this machine. */
class SmtpTransportTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    private final SetClock clock = new SetClock("2026-11-25T09:30:00Z");

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsAnEmailThatSaysNothingButItsWords() throws MessagingException, IOException {
        transport(variables()).send(Parcels.email());
        MimeMessage mail = received();
        assertThat(mail.getSubject()).isEqualTo("Your code");
        assertThat(mail.getContent().toString().strip()).isEqualTo("Your code is 123456 – don’t share it");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("sam@post.example");
        assertThat(mail.getHeader("Date")).containsExactly("Wed, 25 Nov 2026 09:30:00 GMT");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Mailer")).isNull();
    }

    @Test
    void signsWithANameThatTellsNothing() throws MessagingException {
        transport(variables()).send(Parcels.email());
        InternetAddress from = (InternetAddress) received().getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Messages");
        assertThat(from.getAddress()).isEqualTo("messages@southshire.example");
    }

    @Test
    void signsWithTheNameThatTheCouncilChose() throws MessagingException {
        transport(variables().with("NOTIFY_FROM_NAME", "Your reminders")).send(Parcels.email());
        assertThat(((InternetAddress) received().getFrom()[0]).getPersonal()).isEqualTo("Your reminders");
    }

    @Test
    void marksTheSameMessageInTheSameWayEachTime() throws MessagingException {
        transport(variables()).send(Parcels.email());
        transport(variables()).send(Parcels.email());
        assertThat(server.getReceivedMessages())
                .hasSize(2)
                .allSatisfy(mail ->
                        assertThat(mail.getMessageID()).isEqualTo("<" + Parcels.REFERENCE + "@southshire.example>"));
    }

    @Test
    void signsInWithAUserAndAPassword() {
        server.setUser("messages@southshire.example", "sender", "a long invented one");
        transport(variables().with("SMTP_USER", "sender").with("SMTP_PASSWORD", "a long invented one"))
                .send(Parcels.email());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void saysThatItIsNotAllowedWithAWrongPassword() {
        server.setUser("messages@southshire.example", "sender", "a long invented one");
        server.getUserManager().setAuthRequired(true);
        Variables wrong = variables().with("SMTP_USER", "sender").with("SMTP_PASSWORD", "another");
        assertFails(wrong, Parcels.email(), Fault.NOT_ALLOWED);
    }

    @Test
    void sendsNothingWithoutTlsUnlessItIsTold() {
        assertFails(variables().without("SMTP_STARTTLS"), Parcels.email(), Fault.UNREACHABLE);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void saysThatAnAddressIsRefused() {
        assertFails(variables(), Parcels.email("not an address"), Fault.REFUSED);
    }

    @Test
    void takesNoSecondHeaderThatHidesInAnAddress() {
        assertFails(variables(), Parcels.email("sam@post.example\r\nBcc: other@post.example"), Fault.REFUSED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void saysThatNobodyAnswers() {
        Variables variables = variables();
        server.stop();
        assertFails(variables, Parcels.email(), Fault.UNREACHABLE);
    }

    @Test
    void carriesNoTexts() {
        assertThat(transport(variables()).carries(Channel.EMAIL)).isTrue();
        assertThat(transport(variables()).carries(Channel.TEXT)).isFalse();
    }

    private void assertFails(Variables variables, Parcel parcel, Fault fault) {
        assertThatExceptionOfType(NotSent.class)
                .isThrownBy(() -> transport(variables).send(parcel))
                .satisfies(notSent -> assertThat(notSent.fault()).isEqualTo(fault))
                .withMessage(fault.name())
                .withNoCause();
    }

    private Variables variables() {
        return Variables.forSmtp(server.getSmtp().getPort());
    }

    private Transport transport(Variables variables) {
        return new SmtpTransport(variables.settings(), clock);
    }

    private MimeMessage received() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }
}
