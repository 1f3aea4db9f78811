package uk.opendoor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.opendoor.content.Authority;
import uk.opendoor.content.ContentRefused;
import uk.opendoor.content.Words;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.entitlement.Entitlements;
import uk.opendoor.guide.Guide;
import uk.opendoor.offer.Editions;
import uk.opendoor.offer.Offer;
import uk.opendoor.offer.Search;
import uk.opendoor.shared.Messages;
import uk.opendoor.status.StatusRules;
import uk.opendoor.store.Migrations;

/** What happens when the server starts: the database is brought up to date, the content is read and published. */
@ApplicationScoped
public class Startup {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Inject
    private Migrations migrations;

    @Inject
    private Editions editions;

    @Inject
    @ConfigProperty(name = "OPENDOOR_CONTENT")
    private Path content;

    @Inject
    @ConfigProperty(name = "HTTP_PORT")
    private int port;

    private Publication publication;
    private Search search;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        publication = read();
        search = new Search(publication.articles());
        migrations.run();
        editions.publish(
                Fingerprint.of(content), (int) publication.offer().services().count());
        System.out.println("Open Door is open at http://localhost:" + port + "/");
    }

    /**
     * A server without its words is worse than none: somebody could believe that nothing is offered. It stops at once,
     * before it has touched the database; an orderly stop would wait for this application to have started.
     */
    private Publication read() {
        try {
            return Publication.read(content, LocalDate.now(clock()));
        } catch (ContentRefused refused) {
            System.err.println(refused.getMessage());
            Runtime.getRuntime().halt(1);
            throw refused;
        }
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ENGLAND);
    }

    @Produces
    Messages messages() {
        return new Messages();
    }

    @Produces
    StatusRules statusRules() {
        return new StatusRules(publication.statusLimits());
    }

    @Produces
    @Named
    Authority authority() {
        return publication.authority();
    }

    @Produces
    @Named("glossary")
    Words words() {
        return publication.words();
    }

    @Produces
    Deadlines deadlines() {
        return publication.deadlines();
    }

    @Produces
    Entitlements entitlements() {
        return publication.entitlements();
    }

    @Produces
    Offer offer() {
        return publication.offer();
    }

    @Produces
    Guide guide() {
        return publication.guide();
    }

    @Produces
    Search search() {
        return search;
    }
}
