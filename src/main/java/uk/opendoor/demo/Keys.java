package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.TotpSecret;
import uk.opendoor.shared.PersonId;

/** What the invented workers sign in with: made up anew each time the server starts, and written nowhere. */
@ApplicationScoped
public class Keys {

    private static final int LENGTH = 18;

    private final String passphrase = UUID.randomUUID().toString().substring(0, LENGTH);
    private final Map<PersonId, TotpSecret> apps = new ConcurrentHashMap<>();

    private People people;
    private Accounts accounts;
    private Clock clock;

    protected Keys() {}

    @Inject
    public Keys(People people, Accounts accounts, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    public void handOut(Cast cast) {
        cast.people().stream()
                .filter(PersonPart::isWorker)
                .map(worker -> people.byEmail(worker.email().orElseThrow()))
                .flatMap(Optional::stream)
                .map(Person::personId)
                .forEach(this::give);
    }

    private void give(PersonId worker) {
        TotpSecret app = TotpSecret.random();
        accounts.setPassphrase(worker, passphrase);
        // With the code before: the one that is shown now must be good for the first sign-in.
        accounts.pair(worker, app, app.shownAt(clock.instant().minusSeconds(30)));
        apps.put(worker, app);
    }

    String passphrase() {
        return passphrase;
    }

    /** What the worker's code app would show now. */
    Optional<String> code(PersonId worker) {
        return Optional.ofNullable(apps.get(worker)).map(app -> app.shownAt(clock.instant()));
    }
}
