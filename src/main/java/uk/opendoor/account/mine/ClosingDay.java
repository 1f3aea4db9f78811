package uk.opendoor.account.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.opendoor.store.Hourly;

/** Looks every hour for accounts whose time has come. */
@ApplicationScoped
public class ClosingDay {

    private Closings closings;
    private Hourly hourly;

    protected ClosingDay() {}

    @Inject
    public ClosingDay(Closings closings, Hourly hourly) {
        this.closings = closings;
        this.hourly = hourly;
    }

    /** Begins, once the database is up to date. */
    public void start() {
        hourly.start(closings::closeDue, "Accounts could not be closed. It is tried again.");
    }
}
