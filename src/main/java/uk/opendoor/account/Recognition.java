package uk.opendoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.access.Caller;
import uk.opendoor.shared.PersonId;

/** Says who asks, once it is known whose cookie or address it is: with the roles of today, and with their name. */
@ApplicationScoped
public class Recognition {

    private People people;
    private Caller caller;
    private Clock clock;

    protected Recognition() {}

    @Inject
    public Recognition(People people, Caller caller, Clock clock) {
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param token what every form of theirs must bring back, or null if they have none
     * @return whether they are there
     */
    public boolean enter(PersonId person, String token) {
        Optional<People.Reader> reader = people.reader(person, LocalDate.now(clock));
        reader.ifPresent(one -> {
            caller.goesBy(one.name());
            caller.enter(person, one.roles(), token);
        });
        return reader.isPresent();
    }
}
