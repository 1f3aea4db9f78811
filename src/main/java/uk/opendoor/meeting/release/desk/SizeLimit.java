package uk.opendoor.meeting.release.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a file may be that is put on the desk; the server itself takes none that is larger than {@link #MOST}. */
@ApplicationScoped
public class SizeLimit {

    /** In megabytes; web.xml says it in bytes, with some room for the form around it. */
    static final int MOST = 12;

    private static final int MEGABYTE = 1_000_000;

    private int megabytes;

    protected SizeLimit() {}

    @Inject
    public SizeLimit(@ConfigProperty(name = "PAPER_MEGABYTES", defaultValue = "12") int wanted) {
        this.megabytes = Math.max(1, Math.min(MOST, wanted));
    }

    public int megabytes() {
        return megabytes;
    }

    public boolean allows(long bytes) {
        return bytes <= (long) megabytes * MEGABYTE;
    }
}
