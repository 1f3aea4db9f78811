package uk.opendoor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.opendoor.account.mine.ClosingDay;
import uk.opendoor.claim.pay.run.Payer;
import uk.opendoor.content.ContentRefused;
import uk.opendoor.demo.Demonstration;
import uk.opendoor.family.log.LogBin;
import uk.opendoor.figures.trend.WeeklyCount;
import uk.opendoor.meeting.remind.ReminderRound;
import uk.opendoor.notify.Round;
import uk.opendoor.notify.transport.Transports;
import uk.opendoor.notify.transport.WrongSetting;
import uk.opendoor.shared.Messages;
import uk.opendoor.store.Migrations;
import uk.opendoor.sync.upload.OldUploads;

/** What happens when the server starts: the content is read, the database is brought up to date, the edition recorded. */
@ApplicationScoped
public class Startup {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Inject
    private CurrentPublication current;

    @Inject
    private Migrations migrations;

    @Inject
    private Transports transports;

    @Inject
    private Payer payer;

    @Inject
    private Round round;

    @Inject
    private ClosingDay closingDay;

    @Inject
    private LogBin logBin;

    @Inject
    private OldUploads oldUploads;

    @Inject
    private WeeklyCount weeklyCount;

    @Inject
    private ReminderRound reminderRound;

    @Inject
    private Demonstration demonstration;

    @Inject
    @ConfigProperty(name = "HTTP_PORT")
    private int port;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        open();
        migrations.run();
        current.record();
        demonstration.begin();
        round.start();
        closingDay.start();
        logBin.start();
        oldUploads.start();
        weeklyCount.start();
        reminderRound.start();
        System.out.println("Open Door is open at http://localhost:" + port + "/");
        if (demonstration.isOn()) {
            System.out.println("Invented people, and how to sign in as each: http://localhost:" + port + "/demo");
        }
    }

    /**
     * A server without its words is worse than none: somebody could believe that nothing is offered. So is one that takes
     * messages and cannot send them because a variable was mistyped. It stops at once,
     * before it has touched the database; an orderly stop would wait for this application to have started.
     */
    private void open() {
        try {
            current.open();
            transports.choose();
            payer.check();
        } catch (ContentRefused | WrongSetting refused) {
            System.err.println(refused.getMessage());
            Runtime.getRuntime().halt(1);
        }
    }

    /** The time in England: it decides which day it is. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ENGLAND);
    }

    @Produces
    Messages messages() {
        return new Messages();
    }
}
