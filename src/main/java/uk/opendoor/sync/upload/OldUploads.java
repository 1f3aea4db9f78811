package uk.opendoor.sync.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import uk.opendoor.store.Hourly;

/** Looks every hour for files that nobody needs any more: what stands in them are people's names and birthdays. */
@ApplicationScoped
public class OldUploads {

    static final Duration KEPT = Duration.ofDays(1);

    private Uploads uploads;
    private Hourly hourly;
    private Clock clock;

    protected OldUploads() {}

    @Inject
    public OldUploads(Uploads uploads, Hourly hourly, Clock clock) {
        this.uploads = uploads;
        this.hourly = hourly;
        this.clock = clock;
    }

    /** Begins, once the database is up to date. */
    public void start() {
        hourly.start(
                () -> uploads.forget(clock.instant().minus(KEPT)),
                "Files that were uploaded could not be forgotten. It is tried again.");
    }
}
