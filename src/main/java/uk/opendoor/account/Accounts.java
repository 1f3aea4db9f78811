package uk.opendoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Who has an account, and what opens it. For use cases that have passed the door. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    private EntityManager entities;

    private SignIns signIns;
    private RememberedPhones phones;
    private PassphraseHash hash;
    private Clock clock;

    protected Accounts() {}

    @Inject
    public Accounts(SignIns signIns, RememberedPhones phones, PassphraseHash hash, Clock clock) {
        this.signIns = signIns;
        this.phones = phones;
        this.hash = hash;
        this.clock = clock;
    }

    public boolean isOpen(PersonId person) {
        return find(person).isPresent();
    }

    /** Whether there was an account that has been closed. */
    public boolean isClosed(PersonId person) {
        return whether(person).filter(account -> !account.isOpen()).isPresent();
    }

    /** Opens an account for somebody who has none, or opens theirs again. */
    @Transactional
    public void open(PersonId person) {
        whether(person)
                .ifPresentOrElse(
                        account -> account.open(clock.instant()),
                        () -> entities.persist(new Account(person, clock.instant())));
    }

    public boolean hasPassphrase(PersonId person) {
        return find(person).flatMap(Account::passphraseHash).isPresent();
    }

    /** @param passphrase one that {@link Passphrases} finds nothing wrong with */
    @Transactional
    public void setPassphrase(PersonId person, String passphrase) {
        get(person).protectBy(hash.of(passphrase));
    }

    @Transactional
    public void removePassphrase(PersonId person) {
        get(person).protectBy(null);
    }

    /**
     * Whether it is theirs. It takes the same time for somebody who has no account or no passphrase.
     *
     * @param person null if nobody was found
     */
    @Transactional
    public boolean isPassphrase(PersonId person, String typed) {
        Optional<Account> account = Optional.ofNullable(person).flatMap(this::find);
        Optional<String> kept = account.flatMap(Account::passphraseHash);
        boolean right = hash.matches(typed, kept.orElse(hash.ofNobody())) && kept.isPresent();
        if (right && hash.isWeak(kept.get())) {
            account.get().protectBy(hash.of(typed));
        }
        return right;
    }

    /** For a lost phone: ends sign-ins, remembered phones, passphrase and code app. The account stays open. */
    @Transactional
    public void reset(PersonId person) {
        whether(person).ifPresent(Account::forgetSecrets);
        signIns.endAll(person);
        phones.forgetAll(person);
    }

    @Transactional
    public void close(PersonId person) {
        whether(person).ifPresent(account -> account.close(clock.instant()));
        signIns.endAll(person);
        phones.forgetAll(person);
    }

    public boolean hasCodeApp(PersonId person) {
        return find(person).flatMap(Account::totpSecret).isPresent();
    }

    /** Whether the app shows it now; each code counts once. */
    @Transactional
    public boolean isAppCode(PersonId person, String typed) {
        Account account = get(person);
        return account.totpSecret()
                .map(TotpSecret::new)
                .flatMap(secret ->
                        secret.step(typed, clock.instant()).stream().boxed().findFirst())
                .map(account::use)
                .orElse(false);
    }

    /** Takes an app into use once it has shown a right code; false if the code is not right. */
    @Transactional
    public boolean pair(PersonId person, TotpSecret secret, String typed) {
        var step = secret.step(typed, clock.instant());
        step.ifPresent(used -> get(person).pairWith(secret.text(), used));
        return step.isPresent();
    }

    private Account get(PersonId person) {
        return find(person).orElseThrow(NotFound::new);
    }

    private Optional<Account> find(PersonId person) {
        return whether(person).filter(Account::isOpen);
    }

    private Optional<Account> whether(PersonId person) {
        return entities.createNamedQuery("Account.of", Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }
}
