package uk.opendoor.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;
import uk.opendoor.shared.PersonId;

/**
 * Finds out which of our staff somebody is whom the provider knows. The first time it goes by their work e-mail address,
 * and they must be staff here already; from then on by their account at the provider. What they are is what the provider
 * says each time: a role that it no longer names ends today. A provider that names no roles leaves them as they are here.
 */
@ApplicationScoped
public class StaffEntrance {

    private OidcSettings settings;
    private ProviderLinks links;
    private People people;
    private Accounts accounts;
    private AuditTrail audit;
    private Caller caller;
    private Clock clock;

    protected StaffEntrance() {}

    @Inject
    public StaffEntrance(
            OidcSettings settings,
            ProviderLinks links,
            People people,
            Accounts accounts,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.settings = settings;
        this.links = links;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @return who may come in now, if they may */
    @Transactional
    public Optional<PersonId> find(Claims claims) {
        Optional<Person> person = linked(claims).or(() -> link(claims));
        person.ifPresent(somebody -> hold(somebody, roles(claims, somebody)));
        Optional<PersonId> welcome =
                person.filter(this::isStaff).map(Person::personId).filter(accounts::isOpen);
        if (welcome.isEmpty()) {
            record(Deed.SIGN_IN_FAILED, person.map(Person::personId).orElse(null), "OIDC");
        }
        return welcome;
    }

    private Optional<Person> linked(Claims claims) {
        return links.find(claims).flatMap(people::find);
    }

    private Optional<Person> link(Claims claims) {
        Optional<Person> person = claims.address(settings.linkClaim())
                .flatMap(people::byEmail)
                .filter(somebody -> isStaff(somebody) && !accounts.isClosed(somebody.personId()))
                .filter(somebody -> !roles(claims, somebody).isEmpty())
                .filter(somebody -> !links.hasAnother(somebody.personId(), claims));
        person.map(Person::personId).ifPresent(id -> {
            links.add(id, claims, clock.instant());
            accounts.open(id);
        });
        return person;
    }

    private Set<Role> roles(Claims claims, Person person) {
        return settings.rolesClaim()
                .map(claim -> settings.roleMap().roles(claims.names(claim)))
                .orElseGet(() -> person.rolesOn(today()));
    }

    private boolean isStaff(Person person) {
        return person.rolesOn(today()).stream().anyMatch(Role::isStaff);
    }

    private void hold(Person person, Set<Role> roles) {
        Set<Role> before = person.rolesOn(today());
        person.holdAsStaff(roles, today());
        if (!before.equals(person.rolesOn(today()))) {
            record(Deed.CHANGED, person.personId(), "ROLES");
        }
    }

    private void record(Deed deed, PersonId person, String what) {
        audit.record(new Event(deed, person, null, person, what, null, caller.from()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
