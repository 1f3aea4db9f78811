package uk.opendoor.notify.transport;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Settings that work, but for what a test changes. */
final class Variables {

    private static final String ID = "1f3870be-2746-4f4c-8a7b-0c5a8e7d9b10";

    private final Map<String, String> values = new HashMap<>();

    static Variables forSmtp(int port) {
        return new Variables()
                .with("NOTIFY_TRANSPORT", "smtp")
                .with("SMTP_HOST", "localhost")
                .with("SMTP_PORT", String.valueOf(port))
                .with("SMTP_STARTTLS", "false")
                .with("NOTIFY_FROM", "messages@southshire.example");
    }

    static Variables forGovUk(int port) {
        return new Variables()
                .with("NOTIFY_TRANSPORT", "govuk")
                .with("GOVUK_NOTIFY_URL", "http://localhost:" + port)
                .with("GOVUK_NOTIFY_API_KEY", "invented-" + ID + "-" + ID)
                .with("GOVUK_NOTIFY_TEXT_TEMPLATE", ID)
                .with("GOVUK_NOTIFY_EMAIL_TEMPLATE", ID.replace('1', '2'));
    }

    Variables with(String name, String value) {
        values.put(name, value);
        return this;
    }

    Variables without(String name) {
        values.remove(name);
        return this;
    }

    Settings settings() {
        return new Settings(name -> Optional.ofNullable(values.get(name)));
    }
}
