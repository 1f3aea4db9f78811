package uk.opendoor.account.activate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.account.mine.Closings;
import uk.opendoor.notify.Channel;
import uk.opendoor.shared.PersonId;

/** What is written down when an account is opened. */
@ApplicationScoped
class Opening {

    private People people;
    private Accounts accounts;
    private Closings closings;
    private Clock clock;

    protected Opening() {}

    @Inject
    Opening(People people, Accounts accounts, Closings closings, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.closings = closings;
        this.clock = clock;
    }

    /** Whether the address is somebody else's: a code that is sent there must open one account. */
    boolean isTaken(Activation activation) {
        Chosen chosen = activation.chosen();
        Optional<Person> owner = chosen.channel() == Channel.EMAIL
                ? people.byEmail(chosen.address())
                : people.byMobile(chosen.address());
        return owner.filter(person -> !person.personId().equals(activation.invitee()))
                .isPresent();
    }

    PersonId open(Activation activation, Optional<String> passphrase) {
        PersonId invitee = activation.invitee();
        Person person = people.get(invitee);
        person.reachBy(reach(activation.chosen(), person.reach()));
        accounts.open(invitee);
        closings.takeBack(invitee);
        passphrase.ifPresent(chosen -> accounts.setPassphrase(invitee, chosen));
        activation.finish(clock.instant());
        return invitee;
    }

    /** Only the address that has been proved: an older one may be on the phone that was lost. */
    private static Reach reach(Chosen chosen, Reach before) {
        boolean text = chosen.channel() == Channel.TEXT;
        return new Reach(
                text ? null : chosen.address(),
                text ? chosen.address() : null,
                text,
                !text,
                before.quietFrom(),
                before.quietUntil());
    }
}
