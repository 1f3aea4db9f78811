package uk.opendoor.sync.credential;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.opendoor.access.Because;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.Role;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.HeldRole;
import uk.opendoor.account.Name;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.account.Secret;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.PersonId;

/**
 * Programs that bring records: made and ended by an administrator. In the audit each has an identity of its own, which
 * nobody can sign in with: it has no address and no account.
 */
@UseCase
public class CredentialService {

    /** The case system, a second one while it is replaced, and what is tried out. */
    public static final int MOST = 5;

    static final String PREFIX = "od_";
    private static final String KIND = "(program)";

    private ServiceCredentials credentials;
    private People people;
    private Caller caller;
    private Clock clock;

    protected CredentialService() {}

    @Inject
    public CredentialService(ServiceCredentials credentials, People people, Caller caller, Clock clock) {
        this.credentials = credentials;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those that open something first, the latest first. */
    @Permitted(Permission.SERVICES)
    public List<CredentialView> all() {
        List<ServiceCredential> all = credentials.all();
        Map<PersonId, String> names =
                people.names(all.stream().map(ServiceCredential::madeBy).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new CredentialView(
                        one.credentialId(),
                        one.name(),
                        day(one.madeAt()),
                        names.getOrDefault(one.madeBy(), ""),
                        one.usedOn(),
                        one.endedAt() == null ? null : day(one.endedAt())))
                .toList();
    }

    /**
     * @param name of 1 to {@value ServiceCredential#NAME_LENGTH} characters
     * @return the secret, to be shown once; empty if this form was sent before
     * @throws TooManyServices if there are {@value #MOST} that open something
     */
    @Permitted(Permission.MANAGE_SERVICES)
    public Optional<String> make(String formId, @Because String name) {
        new FormId(formId);
        if (credentials.find(formId).isPresent()) {
            return Optional.empty();
        }
        if (credentials.live() >= MOST) {
            throw new TooManyServices();
        }
        String secret = PREFIX + Secret.random();
        credentials.add(new ServiceCredential(formId, identity(name), name, secret, caller.person(), clock.instant()));
        return Optional.of(secret);
    }

    private PersonId identity(String name) {
        PersonId id = PersonId.random();
        people.add(new Person(
                id,
                new Name(name, KIND, null),
                null,
                null,
                new Reach(null, null, false, false, null, null),
                List.of(new HeldRole(Role.SERVICE, LocalDate.now(clock), null))));
        return id;
    }

    /** Nothing opens by it any more, from now on. One that is not there is ended already. */
    @Permitted(Permission.MANAGE_SERVICES)
    public void end(String id) {
        credentials.find(id).ifPresent(one -> one.end(caller.person(), clock.instant()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
