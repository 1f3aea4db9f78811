package uk.opendoor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.opendoor.claim.ClaimRules;
import uk.opendoor.content.Authority;
import uk.opendoor.content.ContentRefused;
import uk.opendoor.content.Words;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.entitlement.Entitlements;
import uk.opendoor.guide.Guide;
import uk.opendoor.offer.Editions;
import uk.opendoor.offer.Offer;
import uk.opendoor.offer.Search;
import uk.opendoor.status.StatusRules;

/**
 * What is published today. The content is read again when a day begins, because a service may begin or end with it; if it
 * is no longer in order by then, what stood yesterday stays, and the log says what to put right.
 */
@ApplicationScoped
public class CurrentPublication {

    private static final System.Logger LOG = System.getLogger(CurrentPublication.class.getName());

    private Path content;
    private Clock clock;
    private Editions editions;
    private volatile OfDay latest;

    protected CurrentPublication() {}

    @Inject
    public CurrentPublication(@ConfigProperty(name = "OPENDOOR_CONTENT") Path content, Clock clock, Editions editions) {
        this.content = content;
        this.clock = clock;
        this.editions = editions;
    }

    private record OfDay(LocalDate day, Publication publication, Search search) {}

    /** @throws ContentRefused if the content is not in order */
    void open() {
        latest = read(LocalDate.now(clock));
    }

    /** Records the edition that is published, if it is a new one. */
    void record() {
        long services = latest.publication().offer().services().count();
        editions.publish(Fingerprint.of(content), (int) services);
    }

    private OfDay today() {
        return latest.day().equals(LocalDate.now(clock)) ? latest : turnThePage();
    }

    private synchronized OfDay turnThePage() {
        LocalDate today = LocalDate.now(clock);
        if (!latest.day().equals(today)) {
            readOrKeep(today);
        }
        return latest;
    }

    private void readOrKeep(LocalDate today) {
        try {
            latest = read(today);
            record();
        } catch (ContentRefused refused) {
            LOG.log(Level.ERROR, refused.getMessage());
            latest = new OfDay(today, latest.publication(), latest.search());
        }
    }

    private OfDay read(LocalDate day) {
        Publication publication = Publication.read(content, day);
        return new OfDay(day, publication, new Search(publication.articles()));
    }

    @Produces
    @Named
    Authority authority() {
        return today().publication().authority();
    }

    @Produces
    @Named("glossary")
    Words words() {
        return today().publication().words();
    }

    @Produces
    StatusRules statusRules() {
        return new StatusRules(today().publication().statusLimits());
    }

    @Produces
    Deadlines deadlines() {
        return today().publication().deadlines();
    }

    @Produces
    Entitlements entitlements() {
        return today().publication().entitlements();
    }

    @Produces
    ClaimRules claimRules() {
        return today().publication().claimRules();
    }

    @Produces
    Offer offer() {
        return today().publication().offer();
    }

    @Produces
    Guide guide() {
        return today().publication().guide();
    }

    @Produces
    Search search() {
        return today().search();
    }
}
