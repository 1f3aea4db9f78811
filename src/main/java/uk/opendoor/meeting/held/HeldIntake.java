package uk.opendoor.meeting.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Role;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.WrongField;

/**
 * Takes in what the case system says of meetings. It tells nobody and books nothing. For use cases that have passed the door,
 * which write into the audit on whose records something changed.
 */
@ApplicationScoped
public class HeldIntake {

    private HeldMeetings held;
    private People people;
    private Clock clock;

    protected HeldIntake() {}

    @Inject
    public HeldIntake(HeldMeetings held, People people, Clock clock) {
        this.held = held;
        this.people = people;
        this.clock = clock;
    }

    /** What {@link #take} would answer; nothing is kept. */
    @Transactional
    public Taken look(SaidMeeting said) {
        List<WrongField> wrong = wrong(said);
        if (!wrong.isEmpty()) {
            return new Taken(Taken.Outcome.REFUSED, Set.of(), wrong);
        }
        return held.byReference(said.reference())
                .map(before -> before.isSame(said)
                        ? taken(Taken.Outcome.UNCHANGED, Set.of())
                        : taken(Taken.Outcome.CHANGED, both(before.children(), said.children())))
                .orElseGet(() -> taken(Taken.Outcome.CREATED, Set.copyOf(said.children())));
    }

    /**
     * Keeps it, once for each reference however often it is said.
     *
     * @throws MovedOn if the same reference is being taken, or a worker decides about it, at this moment: say it again
     */
    @Transactional
    public Taken take(SaidMeeting said) {
        return take(UUID.randomUUID().toString(), said);
    }

    /**
     * The same for one that is to have this id here, if it is new.
     *
     * @throws MovedOn if the same reference is being taken, or a worker decides about it, at this moment: say it again
     */
    @Transactional
    public Taken take(String heldId, SaidMeeting said) {
        Taken taken = look(said);
        switch (taken.outcome()) {
            case CREATED -> create(heldId, said);
            case CHANGED -> change(said);
            case UNCHANGED, REFUSED -> {}
        }
        return taken;
    }

    /**
     * The case system says that it was made in error: as long as nobody here has decided about it, it goes.
     *
     * @return whether it is gone
     * @throws MovedOn if a worker decides about it at this moment
     */
    @Transactional
    public boolean takeBack(String heldId) {
        WholeHeld whole = held.get(heldId);
        boolean untouched = whole.isUntouched();
        if (untouched) {
            held.remove(whole);
        }
        return untouched;
    }

    private void create(String heldId, SaidMeeting said) {
        HeldMeeting created = new HeldMeeting(heldId, said, clock.instant());
        held.add(created);
        held.addPeople(created, said);
    }

    private void change(SaidMeeting said) {
        WholeHeld before = held.byReference(said.reference()).orElseThrow();
        before.held().say(said, clock.instant());
        held.replace(before, said);
    }

    private List<WrongField> wrong(SaidMeeting said) {
        List<PersonId> ids = Stream.concat(
                        said.children().stream(), said.guests().stream().map(SaidMeeting.Guest::who))
                .distinct()
                .toList();
        List<Person> known = people.all(ids);
        Stream<Person> young = known.stream().filter(one -> isYoungPerson(one, said));
        return new SaidCheck(said, ids(known.stream()), ids(young)).wrong();
    }

    private boolean isYoungPerson(Person one, SaidMeeting said) {
        return said.children().contains(one.personId())
                && one.rolesOn(LocalDate.now(clock)).contains(Role.YOUNG_PERSON);
    }

    private static Set<PersonId> ids(Stream<Person> all) {
        return all.map(Person::personId).collect(Collectors.toSet());
    }

    private static Set<PersonId> both(Collection<PersonId> before, Collection<PersonId> now) {
        Set<PersonId> all = new HashSet<>(before);
        all.addAll(now);
        return Set.copyOf(all);
    }

    private static Taken taken(Taken.Outcome outcome, Set<PersonId> about) {
        return new Taken(outcome, about, List.of());
    }
}
