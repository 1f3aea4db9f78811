package uk.opendoor.meeting.book;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.shared.PersonId;

/**
 * What there is to choose from when a meeting is booked.
 *
 * @param children whom it is about
 * @param siblings who else of the same family it could be about
 * @param chairs who could lead it
 */
public record Prepared(List<Child> children, List<Child> siblings, List<Candidate> candidates, List<Candidate> chairs) {

    /** @param adultOn the 18th birthday, or null if nobody knows */
    public record Child(PersonId id, String name, LocalDate adultOn) {}

    public List<Candidate> family() {
        return candidates.stream().filter(Candidate::family).toList();
    }

    public List<Candidate> others() {
        return candidates.stream().filter(one -> !one.family()).toList();
    }

    /** All who can be chosen. */
    Stream<Candidate> choices() {
        return Stream.concat(candidates.stream(), chairs.stream());
    }

    /** Whether somebody can be chosen to come, or to lead it if that is as what they come. */
    boolean mayBeInvited(PersonId who, InvitedAs as) {
        return candidates.stream().anyMatch(one -> one.id().equals(who))
                || as == InvitedAs.CHAIR
                        && chairs.stream().anyMatch(one -> one.id().equals(who));
    }

    public boolean several() {
        return children.size() > 1;
    }

    public String nameOf(PersonId child) {
        return children.stream()
                .filter(one -> one.id().equals(child))
                .map(Child::name)
                .findFirst()
                .orElse("");
    }
}
