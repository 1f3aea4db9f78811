package uk.opendoor.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.notify.Channel;
import uk.opendoor.notify.Outbox;

/** By which way a code reaches somebody. Who has said "never by text" gets none by text, whoever asks for it. */
@ApplicationScoped
public class CodeRoute {

    private Outbox outbox;

    protected CodeRoute() {}

    @Inject
    public CodeRoute(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param address a mobile number or an e-mail address */
    record Way(Channel channel, String address) {}

    /** The way that was asked for if it is open, or else the other one. */
    Optional<Way> to(Person person, Channel wanted) {
        Channel other = wanted == Channel.TEXT ? Channel.EMAIL : Channel.TEXT;
        return Stream.of(wanted, other)
                .flatMap(channel -> way(person.reach(), channel).stream())
                .findFirst();
    }

    boolean canSend(SignInName name) {
        return outbox.canSend(name.channel());
    }

    boolean canText() {
        return outbox.canSend(Channel.TEXT);
    }

    private Optional<Way> way(Reach reach, Channel channel) {
        boolean wanted = channel == Channel.TEXT ? reach.byText() : reach.byEmail();
        String address = channel == Channel.TEXT ? reach.mobile() : reach.email();
        return wanted && address != null && outbox.canSend(channel)
                ? Optional.of(new Way(channel, address))
                : Optional.empty();
    }
}
