package uk.opendoor.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import uk.opendoor.access.Anyone;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.notify.Channel;
import uk.opendoor.notify.transport.Screen;
import uk.opendoor.notify.transport.ShownMessage;
import uk.opendoor.shared.PersonId;

/** What was sent to the people of the demonstration. */
@UseCase
public class SentMessages {

    private Demonstration demonstration;
    private Screen screen;
    private People people;
    private Clock clock;

    protected SentMessages() {}

    @Inject
    public SentMessages(Demonstration demonstration, Screen screen, People people, Clock clock) {
        this.demonstration = demonstration;
        this.screen = screen;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The latest first; it is read once, at most 50.
     *
     * @throws uk.opendoor.shared.NotFound if this is no demonstration
     */
    @Anyone(because = "the people of a demonstration are invented, and there is no such list without one")
    public List<Sent> latest() {
        demonstration.mustBeOn();
        List<ShownMessage> shown = screen.latest();
        Map<PersonId, String> names =
                people.names(shown.stream().map(ShownMessage::person).distinct().toList());
        return shown.stream().map(message -> sent(message, names)).toList();
    }

    private Sent sent(ShownMessage message, Map<PersonId, String> names) {
        return new Sent(
                names.getOrDefault(message.person(), message.person().value()),
                message.channel(),
                message.subject(),
                message.body(),
                LocalDateTime.ofInstant(message.shownAt(), clock.getZone()));
    }

    /**
     * One message.
     *
     * @param to the invented name, or the id of somebody who has none
     * @param at the time in England
     */
    public record Sent(String to, Channel channel, String subject, String body, LocalDateTime at) {}
}
