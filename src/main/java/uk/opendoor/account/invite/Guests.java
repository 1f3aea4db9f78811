package uk.opendoor.account.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.opendoor.access.Role;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Related;
import uk.opendoor.account.mine.Closings;
import uk.opendoor.notify.Channel;
import uk.opendoor.notify.Outbox;
import uk.opendoor.shared.PersonId;

/** Who may be asked in from a record, and who was. */
@ApplicationScoped
class Guests {

    private People people;
    private Accounts accounts;
    private Closings closings;
    private Invitations invitations;
    private Instance<Related> related;
    private Outbox outbox;
    private Clock clock;

    protected Guests() {}

    @Inject
    Guests(
            People people,
            Accounts accounts,
            Closings closings,
            Invitations invitations,
            @Any Instance<Related> related,
            Outbox outbox,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.closings = closings;
        this.invitations = invitations;
        this.related = related;
        this.outbox = outbox;
        this.clock = clock;
    }

    boolean mayBe(PersonId invitee, PersonId record) {
        return ids(record).anyMatch(invitee::equals);
    }

    /** Whether they work here: then how they sign in is not for another worker to say. */
    boolean isWorker(PersonId invitee) {
        LocalDate today = LocalDate.now(clock);
        return people.get(invitee).rolesOn(today).stream().anyMatch(Role::isStaff);
    }

    private Stream<PersonId> ids(PersonId record) {
        Stream<PersonId> others =
                related.stream().map(relation -> relation.to(record)).flatMap(Collection::stream);
        return Stream.concat(Stream.of(record), others).distinct();
    }

    Asked of(PersonId record) {
        List<PersonId> ids = ids(record).toList();
        List<Guest> guests = people.all(ids).stream()
                .map(this::guest)
                .sorted(Comparator.comparing(guest -> ids.indexOf(guest.id())))
                .toList();
        return new Asked(
                people.get(record).name().whole(),
                guests,
                sent(record),
                outbox.canSend(Channel.TEXT),
                outbox.canSend(Channel.EMAIL));
    }

    private Guest guest(Person person) {
        return new Guest(
                person.personId(),
                person.name().whole(),
                accounts.isOpen(person.personId()),
                person.bornOn() != null,
                closings.day(person.personId()).orElse(null));
    }

    private List<Sent> sent(PersonId record) {
        List<Invitation> all = invitations.ofRecord(record);
        Map<PersonId, String> names = people.names(all.stream()
                .flatMap(invitation -> Stream.of(invitation.invitee(), invitation.issuedBy()))
                .distinct()
                .toList());
        return all.stream().map(invitation -> sent(invitation, names)).toList();
    }

    private Sent sent(Invitation invitation, Map<PersonId, String> names) {
        return new Sent(
                invitation.invitationId(),
                names.get(invitation.invitee()),
                names.get(invitation.issuedBy()),
                invitation.way(),
                invitation.question(),
                invitation.state(clock.instant()),
                day(invitation.issuedAt()),
                day(invitation.expiresAt()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
