package uk.opendoor.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.access.Role;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.notify.Channel;
import uk.opendoor.shared.PersonId;

/** People who may come in: they have an account that is open. */
@ApplicationScoped
public class Comers {

    /** Stands for the person of an address that nobody has, so that as much is looked up. */
    private static final PersonId NOBODY = PersonId.random();

    private People people;
    private Accounts accounts;
    private Clock clock;

    protected Comers() {}

    @Inject
    public Comers(People people, Accounts accounts, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Makes the same queries whether there is somebody or not. */
    Optional<Person> find(SignInName name) {
        Optional<Person> person =
                name.channel() == Channel.EMAIL ? people.byEmail(name.address()) : people.byMobile(name.address());
        return accounts.isOpen(person.map(Person::personId).orElse(NOBODY)) ? person : Optional.empty();
    }

    /** @param id null if nobody was found */
    Optional<Person> get(PersonId id) {
        return Optional.ofNullable(id).flatMap(people::find).filter(person -> accounts.isOpen(id));
    }

    Set<Role> roles(Person person) {
        return person.rolesOn(LocalDate.now(clock));
    }

    /** Whether they sign in as workers do; so does one who is something else besides. */
    boolean isStaff(Person person) {
        return roles(person).stream().anyMatch(Role::isStaff);
    }
}
