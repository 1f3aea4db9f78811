package uk.opendoor.notify.transport;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import uk.opendoor.notify.Channel;

/** A mail server. It knows a message that comes twice by its Message-ID, which is made of the reference. */
final class SmtpTransport implements Transport {

    private static final int SUBMISSION = 587;
    private static final int PATIENCE_MS = 15_000;
    private static final String NAME_IF_NONE_IS_GIVEN = "Messages";

    private final Session session;
    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final InternetAddress from;
    private final Clock clock;

    /** @throws WrongSetting if a variable is missing or wrong */
    SmtpTransport(Settings settings, Clock clock) {
        this.host = settings.get("SMTP_HOST");
        this.port = settings.port("SMTP_PORT", SUBMISSION);
        this.user = settings.find("SMTP_USER").orElse(null);
        this.password = user == null ? null : settings.get("SMTP_PASSWORD");
        this.from = from(settings);
        this.session = Session.getInstance(properties(settings.flag("SMTP_STARTTLS", true)));
        this.clock = clock;
    }

    private static InternetAddress from(Settings settings) {
        String name = settings.find("NOTIFY_FROM_NAME").orElse(NAME_IF_NONE_IS_GIVEN);
        if (!NeutralName.is(name)) {
            throw new WrongSetting("NOTIFY_FROM_NAME", "must not tell what the messages are about or who we are");
        }
        try {
            InternetAddress address = new InternetAddress(settings.get("NOTIFY_FROM"), true);
            address.setPersonal(name, StandardCharsets.UTF_8.name());
            return address;
        } catch (AddressException | UnsupportedEncodingException wrong) {
            throw new WrongSetting("NOTIFY_FROM", "must be an e-mail address");
        }
    }

    /** TLS is not a wish: a server that does not offer it gets nothing. */
    private Properties properties(boolean tls) {
        Properties properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(user != null));
        properties.put("mail.smtp.starttls.enable", String.valueOf(tls));
        properties.put("mail.smtp.starttls.required", String.valueOf(tls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        for (String what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail.smtp." + what, String.valueOf(PATIENCE_MS));
        }
        return properties;
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.EMAIL;
    }

    @Override
    public void send(Parcel parcel) {
        try (jakarta.mail.Transport server = session.getTransport("smtp")) {
            MimeMessage message = message(parcel);
            server.connect(host, port, user, password);
            server.sendMessage(message, message.getAllRecipients());
        } catch (AddressException wrong) {
            throw new NotSent(Fault.REFUSED);
        } catch (SendFailedException failed) {
            throw new NotSent(isRefused(failed) ? Fault.REFUSED : Fault.BROKEN);
        } catch (AuthenticationFailedException failed) {
            throw new NotSent(Fault.NOT_ALLOWED);
        } catch (MessagingException failed) {
            throw new NotSent(Fault.UNREACHABLE);
        }
    }

    /** The server never wants this address; one that it does not want now is another matter. */
    private static boolean isRefused(SendFailedException failed) {
        return failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0;
    }

    private MimeMessage message(Parcel parcel) throws MessagingException {
        MimeMessage message = new Referenced(session, parcel.reference(), from.getAddress());
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, new InternetAddress(parcel.address(), true));
        message.setSubject(parcel.subject(), StandardCharsets.UTF_8.name());
        message.setText(parcel.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static final class Referenced extends MimeMessage {

        private final String id;

        private Referenced(Session session, String reference, String from) {
            super(session);
            this.id = "<" + reference + from.substring(from.indexOf('@')) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
