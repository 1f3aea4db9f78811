package uk.opendoor.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.Codes;
import uk.opendoor.account.Person;
import uk.opendoor.notify.Channel;
import uk.opendoor.shared.PersonId;

/** Asks somebody who is signed in to show again that it is they. It is counted as at the sign-in. */
@ApplicationScoped
public class FreshProof {

    private Accounts accounts;
    private Codes codes;
    private CodeSender sender;
    private Gate gate;

    protected FreshProof() {}

    @Inject
    public FreshProof(Accounts accounts, Codes codes, CodeSender sender, Gate gate) {
        this.accounts = accounts;
        this.codes = codes;
        this.sender = sender;
        this.gate = gate;
    }

    /** @throws TooManyTries if there were too many */
    public String sendCode(Person person) {
        gate.count(Limits.Try.SEND, person.personId().value(), person.personId());
        return sender.send(Optional.of(person), Channel.EMAIL);
    }

    /** @throws TooManyTries if there were too many */
    public boolean isPassphrase(PersonId person, String typed) {
        gate.count(Limits.Try.ENTER, person.value(), person);
        return noted(person, accounts.isPassphrase(person, typed));
    }

    /** @throws TooManyTries if there were too many */
    public boolean isCode(PersonId person, String codeId, String typed) {
        gate.count(Limits.Try.ENTER, person.value(), person);
        return noted(person, codes.isFor(codeId, person) && codes.isRight(codeId, typed));
    }

    private boolean noted(PersonId person, boolean right) {
        if (!right) {
            gate.failed(person, "AGAIN");
        }
        return right;
    }
}
