package uk.opendoor.notify.transport;

import java.util.Map;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;
import uk.opendoor.notify.Channel;

/**
 * GOV.UK Notify, by its own client. It needs one template for texts, {@code ((body))}, and one for e-mails, with the subject
 * {@code ((subject))}. Notify takes the same reference twice, so what may have gone before is asked after first.
 *
 * <p>The client waits for ever; the server's jvm.options make it wait for seconds.
 */
final class GovUkTransport implements Transport {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final NotificationClient client;
    private final String textTemplate;
    private final String emailTemplate;
    private final String textSender;
    private final String replyTo;

    /** @throws WrongSetting if a variable is missing or wrong */
    GovUkTransport(Settings settings) {
        this.client = client(settings);
        this.textTemplate = id(settings, "GOVUK_NOTIFY_TEXT_TEMPLATE");
        this.emailTemplate = id(settings, "GOVUK_NOTIFY_EMAIL_TEMPLATE");
        this.textSender = settings.find("GOVUK_NOTIFY_TEXT_SENDER").orElse("");
        this.replyTo = settings.find("GOVUK_NOTIFY_REPLY_TO").orElse("");
    }

    private static NotificationClient client(Settings settings) {
        String key = settings.get("GOVUK_NOTIFY_API_KEY");
        if (!key.matches(".+-" + ID + "-" + ID)) {
            throw new WrongSetting("GOVUK_NOTIFY_API_KEY", "must be a whole key: a name and two ids");
        }
        return settings.find("GOVUK_NOTIFY_URL")
                .map(url -> new NotificationClient(key, url))
                .orElseGet(() -> new NotificationClient(key));
    }

    private static String id(Settings settings, String variable) {
        String id = settings.get(variable);
        if (!id.matches(ID)) {
            throw new WrongSetting(variable, "must be the id of a template");
        }
        return id;
    }

    @Override
    public boolean carries(Channel channel) {
        return true;
    }

    @Override
    public void send(Parcel parcel) {
        try {
            if (!parcel.triedBefore() || !isThere(parcel)) {
                post(parcel);
            }
        } catch (NotificationClientException failed) {
            throw new NotSent(fault(failed));
        }
    }

    private boolean isThere(Parcel parcel) throws NotificationClientException {
        return !client.getNotifications(null, null, parcel.reference(), null)
                .getNotifications()
                .isEmpty();
    }

    private void post(Parcel parcel) throws NotificationClientException {
        Map<String, String> words = Map.of("subject", parcel.subject(), "body", parcel.body());
        if (parcel.channel() == Channel.TEXT) {
            client.sendSms(textTemplate, parcel.address(), words, parcel.reference(), textSender);
        } else {
            client.sendEmail(emailTemplate, parcel.address(), words, parcel.reference(), replyTo);
        }
    }

    /** Of a connection that failed there is no status, but an exception that caused it. */
    private static Fault fault(NotificationClientException failed) {
        if (failed.getCause() != null) {
            return Fault.UNREACHABLE;
        }
        return switch (failed.getHttpResult()) {
            case 400, 404 -> Fault.REFUSED;
            case 401, 403 -> Fault.NOT_ALLOWED;
            case 429 -> Fault.BUSY;
            default -> Fault.BROKEN;
        };
    }
}
