package uk.opendoor.meeting.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.opendoor.access.Standing;
import uk.opendoor.account.People;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Relations;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.held.HeldMeetings;
import uk.opendoor.shared.PersonId;

/** Who can be invited to a meeting about somebody, and who is of the same family. */
@ApplicationScoped
public class Candidates {

    private Relations relations;
    private HeldMeetings held;
    private Workforce workforce;
    private People people;
    private Clock clock;

    protected Candidates() {}

    @Inject
    public Candidates(Relations relations, HeldMeetings held, Workforce workforce, People people, Clock clock) {
        this.relations = relations;
        this.held = held;
        this.workforce = workforce;
        this.people = people;
        this.clock = clock;
    }

    private record Seat(PersonId who, InvitedAs as) {}

    /** The young people first, then relatives and supporters, then workers, each in the order of their names. */
    public List<Candidate> of(List<PersonId> children) {
        Map<Seat, Set<PersonId>> seats = new LinkedHashMap<>();
        children.forEach(child -> seat(seats, child, InvitedAs.YOUNG_PERSON, child));
        children.forEach(child -> live(relations.of(child)).forEach(one -> seat(seats, one.kin(), as(one), child)));
        children.forEach(child -> workforce
                .workingWith(child, today())
                .forEach(one ->
                        seat(seats, one.worker(), InvitedAs.of(standing(one).role()), child)));
        return named(seats);
    }

    private static void seat(Map<Seat, Set<PersonId>> seats, PersonId who, InvitedAs as, PersonId child) {
        Seat first = seats.keySet().stream()
                .filter(seat -> seat.who().equals(who))
                .findFirst()
                .orElse(new Seat(who, as));
        seats.computeIfAbsent(first, none -> new LinkedHashSet<>()).add(child);
    }

    private List<Candidate> named(Map<Seat, Set<PersonId>> seats) {
        Map<PersonId, String> names =
                people.names(seats.keySet().stream().map(Seat::who).toList());
        List<Candidate> all = new ArrayList<>();
        seats.forEach((seat, children) -> all.add(
                new Candidate(seat.who(), names.getOrDefault(seat.who(), ""), seat.as(), List.copyOf(children))));
        all.sort(Comparator.comparing(Candidates::group).thenComparing(Candidate::name));
        return all;
    }

    private static int group(Candidate one) {
        return one.as() == InvitedAs.YOUNG_PERSON ? 0 : one.family() ? 1 : 2;
    }

    /** Other children of those who are family to this one, and whom the case system names together with them. */
    public Set<PersonId> siblings(PersonId child) {
        Set<PersonId> all = new LinkedHashSet<>(held.together(child));
        live(relations.of(child)).stream()
                .filter(one -> one.standing() == Standing.PARENT)
                .map(Relation::kin)
                .distinct()
                .forEach(kin -> live(relations.by(kin)).forEach(one -> all.add(one.youngPerson())));
        all.remove(child);
        return all;
    }

    private List<Relation> live(Collection<Relation> all) {
        return all.stream().filter(one -> one.isLiveOn(today())).toList();
    }

    private static Standing standing(Allocation one) {
        return one.capacity().standing();
    }

    private static InvitedAs as(Relation relation) {
        return relation.standing() == Standing.SUPPORTER ? InvitedAs.SUPPORTER : InvitedAs.PARENT;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
