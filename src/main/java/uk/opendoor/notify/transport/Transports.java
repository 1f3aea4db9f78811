package uk.opendoor.notify.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;

/** Chooses the transport by the variable NOTIFY_TRANSPORT. */
@ApplicationScoped
public class Transports {

    private Settings settings;
    private Screen screen;
    private Clock clock;

    protected Transports() {}

    @Inject
    public Transports(Config config, Screen screen, Clock clock) {
        this(new Settings(name -> config.getOptionalValue(name, String.class)), screen, clock);
    }

    Transports(Settings settings, Screen screen, Clock clock) {
        this.settings = settings;
        this.screen = screen;
        this.clock = clock;
    }

    /** @throws WrongSetting if it could not be used */
    @Produces
    @ApplicationScoped
    public Transport choose() {
        String name = settings.find("NOTIFY_TRANSPORT").orElse("screen");
        return switch (name) {
            case "screen" -> new ScreenTransport(screen, settings.flag("OPENDOOR_DEMO", false));
            case "smtp" -> new SmtpTransport(settings, clock);
            case "govuk" -> new GovUkTransport(settings);
            default -> throw new WrongSetting("NOTIFY_TRANSPORT", "must be screen, smtp or govuk");
        };
    }
}
