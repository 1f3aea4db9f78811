package uk.opendoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import uk.opendoor.notify.Channel;
import uk.opendoor.notify.Notice;
import uk.opendoor.notify.Outbox;

/** Tells somebody that something about their account has changed, in the way and at the time that they chose. */
@ApplicationScoped
public class Tell {

    private Outbox outbox;
    private Clock clock;

    protected Tell() {}

    @Inject
    public Tell(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Joins the transaction of the change. Who wants neither texts nor e-mails is told nothing.
     *
     * @param template whose words need nothing else
     */
    public void tell(Person person, String template) {
        Reach reach = person.reach();
        if (reach.byText() && reach.mobile() != null && outbox.canSend(Channel.TEXT)) {
            outbox.put(notice(person, Channel.TEXT, reach.mobile(), template));
        } else if (reach.byEmail() && reach.email() != null && outbox.canSend(Channel.EMAIL)) {
            outbox.put(notice(person, Channel.EMAIL, reach.email(), template));
        }
    }

    private Notice notice(Person person, Channel channel, String address, String template) {
        return new Notice(person.personId(), channel, address, template, Map.of(), notBefore(person.reach()));
    }

    /** Now, or when the hours are over in which they want to hear nothing. */
    private Instant notBefore(Reach reach) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (reach.quietFrom() == null || reach.quietUntil() == null || !isQuiet(reach, now.toLocalTime())) {
            return now.toInstant();
        }
        ZonedDateTime end = now.with(reach.quietUntil());
        return (end.isAfter(now) ? end : end.plusDays(1)).toInstant();
    }

    private static boolean isQuiet(Reach reach, LocalTime time) {
        boolean afterStart = !time.isBefore(reach.quietFrom());
        boolean beforeEnd = time.isBefore(reach.quietUntil());
        return reach.quietFrom().isBefore(reach.quietUntil()) ? afterStart && beforeEnd : afterStart || beforeEnd;
    }
}
