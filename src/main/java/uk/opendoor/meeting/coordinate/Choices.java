package uk.opendoor.meeting.coordinate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.access.Role;
import uk.opendoor.account.People;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.book.Candidate;
import uk.opendoor.meeting.book.Candidates;
import uk.opendoor.meeting.book.Prepared;
import uk.opendoor.shared.PersonId;

/** From what a coordinator chooses: who works with the children and who is family to them, and any reviewing officer to lead. */
@ApplicationScoped
class Choices {

    private Candidates candidates;
    private Workforce workforce;
    private People people;
    private Clock clock;

    protected Choices() {}

    @Inject
    Choices(Candidates candidates, Workforce workforce, People people, Clock clock) {
        this.candidates = candidates;
        this.workforce = workforce;
        this.people = people;
        this.clock = clock;
    }

    /** Without the dates of birth of the children: a coordinator does not need them. */
    Prepared of(List<PersonId> children) {
        List<Candidate> guests = candidates.of(children).stream()
                .filter(one -> one.as() != InvitedAs.CHAIR)
                .toList();
        List<Candidate> chairs = people.holding(Role.REVIEWING_OFFICER, today()).entrySet().stream()
                .map(one -> new Candidate(one.getKey(), one.getValue(), InvitedAs.CHAIR, children))
                .toList();
        Map<PersonId, String> names = people.names(children);
        return new Prepared(
                children.stream()
                        .map(one -> new Prepared.Child(one, names.getOrDefault(one, ""), null))
                        .toList(),
                List.of(),
                guests,
                chairs);
    }

    /** Who reviews the first of them anyway, and so would lead it. */
    Optional<PersonId> usualChair(List<PersonId> children) {
        return workforce.workingWith(children.get(0), today()).stream()
                .filter(one -> one.capacity() == Capacity.REVIEWING_OFFICER)
                .map(Allocation::worker)
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
