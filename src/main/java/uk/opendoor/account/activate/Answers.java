package uk.opendoor.account.activate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.access.Caller;
import uk.opendoor.account.AgreedWords;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Secret;
import uk.opendoor.account.Telling;
import uk.opendoor.account.invite.Invitation;
import uk.opendoor.account.invite.Question;
import uk.opendoor.account.signin.Limits;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;
import uk.opendoor.shared.PersonId;

/** Compares answers with what is known. The same work is done for every code, so that time tells nothing either. */
@ApplicationScoped
class Answers {

    private static final PersonId NOBODY = new PersonId("nobody");

    private People people;
    private AgreedWords words;
    private Telling telling;
    private Caller caller;
    private AuditTrail audit;
    private Limits limits;

    protected Answers() {}

    @Inject
    Answers(People people, AgreedWords words, Telling telling, Caller caller, AuditTrail audit, Limits limits) {
        this.people = people;
        this.words = words;
        this.telling = telling;
        this.caller = caller;
        this.audit = audit;
        this.limits = limits;
    }

    /**
     * Counts a try against the part of the net it comes from. Nothing is counted against a code: a stranger cannot use up
     * what belongs to somebody else.
     *
     * @throws uk.opendoor.account.signin.TooManyTries if there were too many
     */
    void count() {
        limits.count(Limits.Try.ACTIVATE, "", caller.from(), "");
    }

    /**
     * Counts a code that is to be sent to an address that was typed: it may be a stranger's.
     *
     * @throws uk.opendoor.account.signin.TooManyTries if there were too many
     */
    void countCodeTo(String address) {
        limits.count(Limits.Try.CHOOSE, Secret.hash(address), caller.from(), "");
    }

    boolean isRight(Answer answer, Optional<Invitation> invitation) {
        Optional<Person> person =
                people.find(invitation.map(Invitation::invitee).orElse(NOBODY));
        boolean rightWord = words.matches(answer.word(), invitation.map(Invitation::wordHash));
        boolean rightDay = person.map(Person::bornOn)
                .filter(day -> day.equals(answer.born()))
                .isPresent();
        Optional<Question> question = invitation.map(Invitation::question);
        return question.map(asked -> asked == Question.WORD ? rightWord : rightDay)
                .orElse(false);
    }

    /** @param invitation null if there is none with that code */
    void noteFailure(Invitation invitation) {
        PersonId whose =
                Optional.ofNullable(invitation).map(Invitation::invitee).orElse(null);
        audit.record(new Event(Deed.SIGN_IN_FAILED, null, null, whose, "INVITATION", null, caller.from()));
        if (invitation != null && invitation.hasBurnt()) {
            telling.tell(invitation.issuedBy(), "invitationBurnt", Map.of());
        }
    }
}
