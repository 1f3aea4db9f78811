package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.opendoor.shared.NotFound;

/** Whether this portal is a demonstration: only where OPENDOOR_DEMO is true. */
@Named
@ApplicationScoped
public class Demonstration {

    private boolean on;
    private Stage stage;

    protected Demonstration() {}

    @Inject
    public Demonstration(@ConfigProperty(name = "OPENDOOR_DEMO") boolean on, Stage stage) {
        this.on = on;
        this.stage = stage;
    }

    public boolean isOn() {
        return on;
    }

    /** Brings the invented people in, if it is one. */
    public void begin() {
        if (on) {
            stage.begin();
        }
    }

    /** @throws NotFound if it is none: then there are no such pages */
    public void mustBeOn() {
        if (!on) {
            throw new NotFound();
        }
    }
}
