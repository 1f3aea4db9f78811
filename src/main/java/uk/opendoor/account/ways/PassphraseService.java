package uk.opendoor.account.ways;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.Passphrases;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Telling;
import uk.opendoor.account.mine.OwnActs;
import uk.opendoor.account.signin.FreshProof;
import uk.opendoor.shared.PersonId;

/**
 * A passphrase of one's own. Who changes it shows first that they are not somebody who found the phone: by the one they
 * have, or by a new code.
 */
@UseCase
public class PassphraseService {

    private Accounts accounts;
    private People people;
    private FreshProof proof;
    private Telling telling;
    private OwnActs acts;
    private Caller caller;

    protected PassphraseService() {}

    @Inject
    public PassphraseService(
            Accounts accounts, People people, FreshProof proof, Telling telling, OwnActs acts, Caller caller) {
        this.accounts = accounts;
        this.people = people;
        this.proof = proof;
        this.telling = telling;
        this.acts = acts;
        this.caller = caller;
    }

    @Permitted(Permission.OWN_ACCOUNT)
    public boolean hasOne() {
        return accounts.hasPassphrase(caller.person());
    }

    /**
     * Sends a code by which they show who they are. A worker gets none.
     *
     * @return the secret name of the code, for a hidden field
     * @throws uk.opendoor.account.signin.TooManyTries if there were too many
     */
    @Permitted(Permission.OWN_ACCOUNT)
    public String sendCode() {
        return proof.sendCode(people.get(caller.person()));
    }

    /** What is wrong with a new one, if anything: the ending of a message's name. */
    @Permitted(Permission.OWN_ACCOUNT)
    public Optional<String> wrong(String passphrase) {
        Person me = people.get(caller.person());
        List<String> own = Stream.of(
                        me.name().whole(), me.reach().email(), me.reach().mobile())
                .flatMap(Stream::ofNullable)
                .toList();
        return Passphrases.wrong(passphrase, own);
    }

    /**
     * Sets or changes it.
     *
     * @return whether the proof was right; if not, nothing is changed
     * @throws uk.opendoor.account.signin.TooManyTries if there were too many
     */
    @Permitted(Permission.OWN_ACCOUNT)
    public boolean set(Shown shown, String passphrase) {
        if (!isProven(shown)) {
            return false;
        }
        accounts.setPassphrase(caller.person(), passphrase);
        tell("passphraseChanged");
        return true;
    }

    /**
     * Goes back to codes alone. A worker keeps theirs.
     *
     * @return whether the proof was right; if not, nothing is changed
     * @throws uk.opendoor.account.signin.TooManyTries if there were too many
     */
    @Permitted(Permission.OWN_ACCOUNT)
    public boolean remove(Shown shown) {
        if (caller.isStaff() || !isProven(shown)) {
            return false;
        }
        accounts.removePassphrase(caller.person());
        tell("passphraseChanged");
        return true;
    }

    private boolean isProven(Shown shown) {
        PersonId me = caller.person();
        return shown.codeId().isEmpty()
                ? proof.isPassphrase(me, shown.passphrase())
                : proof.isCode(me, shown.codeId(), shown.code());
    }

    private void tell(String template) {
        acts.note("PASSPHRASE");
        telling.tell(caller.person(), template, Map.of());
    }
}
