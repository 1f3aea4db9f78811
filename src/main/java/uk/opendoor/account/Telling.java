package uk.opendoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import uk.opendoor.notify.Channel;
import uk.opendoor.notify.Notice;
import uk.opendoor.notify.Outbox;
import uk.opendoor.shared.PersonId;

/**
 * Tells people things, only by the ways that they said yes to and never in their quiet hours. A security code is another
 * matter: somebody is waiting for it, at the address that they chose.
 */
@ApplicationScoped
public class Telling {

    private People people;
    private Outbox outbox;
    private Clock clock;

    protected Telling() {}

    @Inject
    public Telling(People people, Outbox outbox, Clock clock) {
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Joins the transaction of what it tells of.
     *
     * @param template see {@link Notice}
     * @param says what its words need, by name
     * @return whether there was a way to tell them
     */
    public boolean tell(PersonId somebody, String template, Map<String, String> says) {
        Reach reach = people.get(somebody).reach();
        Map<Channel, String> ways = ways(reach);
        Instant when = reach.quiet().end(clock.instant());
        ways.forEach((channel, address) ->
                outbox.put(new Notice(somebody, channel, address, template, Map.copyOf(says), when)));
        return !ways.isEmpty();
    }

    private Map<Channel, String> ways(Reach reach) {
        Map<Channel, String> ways = new EnumMap<>(Channel.class);
        if (reach.byEmail() && reach.email() != null && outbox.canSend(Channel.EMAIL)) {
            ways.put(Channel.EMAIL, reach.email());
        }
        if (reach.byText() && reach.mobile() != null && outbox.canSend(Channel.TEXT)) {
            ways.put(Channel.TEXT, reach.mobile());
        }
        return ways;
    }
}
