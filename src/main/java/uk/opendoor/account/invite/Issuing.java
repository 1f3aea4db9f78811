package uk.opendoor.account.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.account.AgreedWords;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.notify.Channel;
import uk.opendoor.notify.Notice;
import uk.opendoor.notify.Outbox;

/** Makes an invitation and sends it on its way. */
@ApplicationScoped
class Issuing {

    private static final int SHORTEST_SECRET = 20;

    private Invitations invitations;
    private People people;
    private AgreedWords words;
    private Outbox outbox;
    private Clock clock;

    protected Issuing() {}

    @Inject
    Issuing(Invitations invitations, People people, AgreedWords words, Outbox outbox, Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.words = words;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The letter of a form that has just been sent before, if it has. */
    Optional<Optional<Letter>> again(Asking asking, Invited invited) {
        return invitations.find(code(asking)).map(before -> {
            if (!before.invitee().equals(invited.invitee())
                    || !before.issuedBy().equals(invited.by())
                    || !before.isFresh(clock.instant())) {
                throw new CannotInvite("again", "invite");
            }
            return letter(before, asking);
        });
    }

    /** @return what is to be printed, if it is a letter */
    Optional<Letter> issue(Asking asking, Invited invited) {
        Person person = people.get(invited.invitee());
        refuseWithoutAnswer(asking, person);
        Optional<Notice> notice = asking.way().channel().map(channel -> notice(asking, channel, person));
        withdrawEarlier(invited);
        String wordHash = asking.word().map(words::keep).orElse(null);
        Invitation invitation = new Invitation(invited, code(asking), asking.way(), wordHash, clock.instant());
        invitations.add(invitation);
        notice.ifPresent(outbox::put);
        return letter(invitation, asking);
    }

    private static void refuseWithoutAnswer(Asking asking, Person person) {
        if (asking.word().isEmpty() && person.bornOn() == null) {
            throw new CannotInvite("noDateOfBirth", "question:0");
        }
        if (asking.word()
                .map(AgreedWords::plain)
                .filter(word -> word.length() < AgreedWords.SHORTEST)
                .isPresent()) {
            throw new CannotInvite("wordTooShort", "word");
        }
    }

    private void withdrawEarlier(Invited invited) {
        Instant now = clock.instant();
        invitations.lockOpen(invited.invitee()).forEach(earlier -> earlier.withdrawIfOpen(now));
    }

    private Notice notice(Asking asking, Channel channel, Person person) {
        if (!outbox.canSend(channel)) {
            throw new CannotInvite("cannotSend", "way:0");
        }
        String address = asking.address()
                .or(() -> held(channel, person.reach()))
                .orElseThrow(() -> new CannotInvite("noAddress", "address"));
        Map<String, String> says = Map.of("code", code(asking).printed(), "link", asking.site() + "/activate");
        Instant when = person.reach().quiet().end(clock.instant());
        Instant end = clock.instant().plus(Invitation.GOOD_FOR);
        return new Notice(person.personId(), channel, address, "invitation", says, when, end);
    }

    private static Optional<String> held(Channel channel, Reach reach) {
        boolean wanted = channel == Channel.TEXT ? reach.byText() : reach.byEmail();
        String address = channel == Channel.TEXT ? reach.mobile() : reach.email();
        if (address != null && !wanted) {
            throw new CannotInvite("doesNotWantThat", "way:0");
        }
        return Optional.ofNullable(address);
    }

    private Optional<Letter> letter(Invitation invitation, Asking asking) {
        if (invitation.way() != Way.LETTER) {
            return Optional.empty();
        }
        LocalDate until = LocalDate.ofInstant(invitation.expiresAt(), clock.getZone());
        return Optional.of(new Letter(code(asking).printed(), until, invitation.question(), asking.site()));
    }

    private static InvitationCode code(Asking asking) {
        if (asking.once().length() < SHORTEST_SECRET) {
            throw new CannotInvite("again", "invite");
        }
        return InvitationCode.of(asking.once());
    }
}
