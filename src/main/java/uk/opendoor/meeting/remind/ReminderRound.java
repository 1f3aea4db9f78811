package uk.opendoor.meeting.remind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.opendoor.store.Hourly;

/** Reminds, every hour of the day, those who are due. */
@ApplicationScoped
public class ReminderRound {

    private static final Logger LOG = Logger.getLogger(ReminderRound.class.getName());
    private static final LocalTime FIRST = LocalTime.of(9, 0);
    private static final LocalTime LAST = LocalTime.of(20, 0);

    private Reminders reminders;
    private Hourly hourly;
    private Clock clock;

    protected ReminderRound() {}

    @Inject
    public ReminderRound(Reminders reminders, Hourly hourly, Clock clock) {
        this.reminders = reminders;
        this.hourly = hourly;
        this.clock = clock;
    }

    /** Begins, once the database is up to date. */
    public void start() {
        hourly.start(this::remindByDay, "Nobody could be reminded of a meeting. It is tried again.");
    }

    private void remindByDay() {
        LocalTime now = LocalTime.now(clock);
        if (!now.isBefore(FIRST) && now.isBefore(LAST)) {
            remind();
        }
    }

    /** All who are due, whatever the time of day. */
    void remind() {
        Reminders.RULES.forEach(rule -> {
            List<Reminders.Missing> next = reminders.missing(rule, "");
            while (!next.isEmpty()) {
                next.forEach(this::remind);
                next = reminders.missing(rule, next.get(next.size() - 1).guest().invitationId());
            }
        });
    }

    /** One who cannot be reminded keeps no other from it. */
    private void remind(Reminders.Missing one) {
        try {
            reminders.send(one);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Somebody could not be reminded of a meeting. It is tried again.", failed);
        }
    }
}
