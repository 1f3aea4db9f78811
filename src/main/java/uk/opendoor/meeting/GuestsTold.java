package uk.opendoor.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Telling;
import uk.opendoor.account.news.NewsDesk;
import uk.opendoor.adviser.Allocated;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.shared.PersonId;

/** Tells those who are invited, each once and in their own way; whoever may not see the meeting is told nothing. */
@ApplicationScoped
public class GuestsTold {

    private static final String FOR_WORKERS = "newForWorker";

    private Access access;
    private Caller caller;
    private People people;
    private Telling telling;
    private NewsDesk news;
    private Allocated allocated;
    private Workforce workforce;
    private Clock clock;

    protected GuestsTold() {}

    @Inject
    public GuestsTold(
            Access access,
            Caller caller,
            People people,
            Telling telling,
            NewsDesk news,
            Allocated allocated,
            Workforce workforce,
            Clock clock) {
        this.access = access;
        this.caller = caller;
        this.people = people;
        this.telling = telling;
        this.news = news;
        this.allocated = allocated;
        this.workforce = workforce;
        this.clock = clock;
    }

    /** @param whom those whom it is about; whoever does it knows it */
    public void tell(Collection<MeetingInvitation> whom, Tidings what) {
        tell(whom, what, this::maySee);
    }

    /** Of something that is of one child alone: the family of those who are invited for it, and may see it of that child. */
    public void tellAbout(PersonId child, Collection<MeetingInvitation> guests, Tidings what) {
        List<MeetingInvitation> family = guests.stream()
                .filter(guest -> !guest.invitedAs().isProfessional())
                .filter(guest -> guest.children().contains(child))
                .toList();
        tell(family, what, (guest, person) -> maySee(guest, person, child));
    }

    private void tell(Collection<MeetingInvitation> whom, Tidings what, BiPredicate<MeetingInvitation, Person> maySee) {
        List<MeetingInvitation> guests = whom.stream()
                .filter(one -> one.invitee() != null && !one.invitee().equals(caller.person()))
                .toList();
        Map<PersonId, Person> known = people
                .all(guests.stream().map(MeetingInvitation::invitee).toList())
                .stream()
                .collect(Collectors.toMap(Person::personId, Function.identity()));
        guests.stream()
                .filter(one -> maySee.test(one, known.get(one.invitee())))
                .forEach(one -> tell(one, what));
    }

    /** Whether a guest could read of the meeting here now. */
    public boolean maySee(MeetingInvitation guest, Person person) {
        return guest.children().stream().anyMatch(child -> maySee(guest, person, child));
    }

    private boolean maySee(MeetingInvitation guest, Person person, PersonId child) {
        return access.allows(guest.invitee(), person.rolesOn(LocalDate.now(clock)), Permission.MEETING, child);
    }

    /** Reminds one of them, if they may see the meeting today. */
    public void remind(MeetingInvitation guest) {
        if (maySee(guest, people.get(guest.invitee()))) {
            telling.tell(guest.invitee(), "meetingSoon", Map.of());
        }
    }

    private void tell(MeetingInvitation guest, Tidings what) {
        if (guest.invitedAs() == InvitedAs.YOUNG_PERSON) {
            news.tell(guest.invitee(), what.news(), what.template());
        } else {
            telling.tell(guest.invitee(), what.template(), Map.of());
        }
    }

    /** Those who work with any of these, and who stand in for them. */
    public void tellWorkers(Collection<PersonId> children) {
        tell(children.stream()
                .flatMap(child -> allocated.of(child).stream())
                .distinct()
                .toList());
    }

    /** The managers of those who work with any of these: something waits for them. */
    public void tellManagers(Collection<PersonId> children) {
        List<PersonId> workers = children.stream()
                .flatMap(child -> allocated.of(child).stream())
                .distinct()
                .toList();
        tell(workforce.managersOf(workers, LocalDate.now(clock)));
    }

    /** One worker: what they asked for is decided. */
    public void tellWorker(PersonId worker) {
        tell(List.of(worker));
    }

    private void tell(Collection<PersonId> workers) {
        workers.stream()
                .filter(worker -> !worker.equals(caller.person()))
                .forEach(worker -> telling.tell(worker, FOR_WORKERS, Map.of()));
    }
}
