package uk.opendoor.account.activate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import uk.opendoor.access.Anyone;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.Codes;
import uk.opendoor.account.invite.Invitation;
import uk.opendoor.account.invite.InvitationState;
import uk.opendoor.account.invite.Invitations;
import uk.opendoor.notify.Channel;
import uk.opendoor.notify.Outbox;
import uk.opendoor.shared.PersonId;

/**
 * Opens an account for whoever has the code and knows the answer. A stranger without a code learns nothing: whether there
 * is such a code, which question belongs to it and whether the answer was right, all is one "no". Somebody who has the code
 * but not the answer gets five tries. An invitation that is over says so to whoever has its code, whatever they answer:
 * otherwise it could be asked for the right answer for ever.
 */
@UseCase
public class ActivationService {

    private static final String NOBODY_YET = "nobody is signed in yet: code, answer and browser show who it is";

    private Invitations invitations;
    private Activations activations;
    private Answers answers;
    private Opening opening;
    private Codes codes;
    private Outbox outbox;
    private Clock clock;

    protected ActivationService() {}

    @Inject
    public ActivationService(
            Invitations invitations,
            Activations activations,
            Answers answers,
            Opening opening,
            Codes codes,
            Outbox outbox,
            Clock clock) {
        this.invitations = invitations;
        this.activations = activations;
        this.answers = answers;
        this.opening = opening;
        this.codes = codes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Takes code and answer.
     *
     * @throws uk.opendoor.account.signin.TooManyTries if too much was tried from one part of the net
     */
    @Anyone(because = NOBODY_YET)
    public Start start(Answer answer) {
        answers.count();
        Optional<Invitation> found = invitations.lock(answer.code());
        boolean right = answers.isRight(answer, found);
        if (found.isEmpty()) {
            answers.noteFailure(null);
            return Start.of(Start.Outcome.WRONG);
        }
        Invitation invitation = found.get();
        InvitationState state = invitation.state(clock.instant());
        if (state != InvitationState.OPEN) {
            return Start.of(Start.Outcome.valueOf(state.name()));
        }
        return right ? begin(invitation) : tryInVain(invitation);
    }

    private Start begin(Invitation invitation) {
        return new Start(Start.Outcome.RIGHT, Optional.of(activations.start(invitation)));
    }

    private Start tryInVain(Invitation invitation) {
        invitation.tryInVain(clock.instant());
        answers.noteFailure(invitation);
        return Start.of(invitation.hasBurnt() ? Start.Outcome.BURNT : Start.Outcome.WRONG);
    }

    /** Where the holder of this secret stands; empty if they have not begun, or too long ago. */
    @Anyone(because = NOBODY_YET)
    public Optional<Progress> progress(String token) {
        return activations
                .find(token)
                .filter(activation -> activation.isFinished() || activation.isRunning(clock.instant()))
                .map(activation -> new Progress(
                        activation.isFinished(),
                        Optional.ofNullable(activation.chosen()),
                        outbox.canSend(Channel.TEXT),
                        outbox.canSend(Channel.EMAIL),
                        activation.mayHaveAnotherCode()));
    }

    /**
     * Sends a code to the address that they chose.
     *
     * @return the secret name of the code, for the browser's cookie; empty if no more codes are sent
     */
    @Anyone(because = NOBODY_YET)
    public Optional<String> choose(String token, Chosen chosen) {
        return activations
                .findRunning(token)
                .filter(Activation::mayHaveAnotherCode)
                .map(activation -> send(activation, chosen));
    }

    private String send(Activation activation, Chosen chosen) {
        answers.countCodeTo(chosen.address());
        String pendingId = codes.send(activation.invitee(), chosen.channel(), chosen.address());
        activation.choose(chosen, pendingId);
        return pendingId;
    }

    /**
     * Opens the account, if the code is the one that was sent to the address they chose last.
     *
     * @param passphrase one that nothing is wrong with, or empty if they want none
     */
    @Anyone(because = NOBODY_YET)
    public Finish finish(String token, String pendingId, String code, Optional<String> passphrase) {
        Optional<Activation> found = activations.find(token);
        if (found.filter(Activation::isFinished).isPresent()) {
            return Finish.of(Finish.Outcome.BEFORE);
        }
        Optional<Activation> running = found.filter(activation -> activation.isRunning(clock.instant()));
        if (running.isEmpty()) {
            return Finish.of(Finish.Outcome.LATE);
        }
        Activation activation = running.get();
        if (!activation.waitsFor(pendingId)) {
            return Finish.of(Finish.Outcome.STALE);
        }
        return switch (codes.answer(pendingId, code)) {
            case RIGHT -> open(activation, passphrase);
            case WRONG -> Finish.of(Finish.Outcome.WRONG);
            default -> Finish.of(Finish.Outcome.STALE);
        };
    }

    private Finish open(Activation activation, Optional<String> passphrase) {
        Optional<Invitation> invitation = invitations
                .lock(activation.invitationId())
                .filter(found -> found.state(clock.instant()) == InvitationState.OPEN);
        if (invitation.isEmpty()) {
            return Finish.of(Finish.Outcome.OVER);
        }
        if (opening.isTaken(activation)) {
            return Finish.of(Finish.Outcome.TAKEN);
        }
        invitation.get().use(clock.instant());
        PersonId person = opening.open(activation, passphrase);
        return new Finish(Finish.Outcome.DONE, Optional.of(person));
    }
}
