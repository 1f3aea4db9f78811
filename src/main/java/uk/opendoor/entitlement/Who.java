package uk.opendoor.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.status.CareLeaverStatus;

/**
 * One way of being somebody that an entitlement is for.
 *
 * @param fromAge from this birthday
 * @param untilAge until the day before this one; the same as {@code fromAge} when it is for some weeks only
 * @param weeks for no more than so many weeks from the first birthday
 */
public record Who(
        List<CareLeaverStatus> statuses, int fromAge, int untilAge, Optional<Integer> weeks, List<Need> needs) {

    public Who {
        statuses = List.copyOf(statuses);
        needs = List.copyOf(needs);
    }

    boolean isFor(Applicant person, LocalDate day) {
        return statuses.contains(person.statusOn(day))
                && !day.isBefore(first(person))
                && day.isBefore(end(person))
                && meetsNeeds(person);
    }

    LocalDate first(Applicant person) {
        return person.birthday(fromAge);
    }

    LocalDate end(Applicant person) {
        return weeks.map(first(person)::plusWeeks).orElseGet(() -> person.birthday(untilAge));
    }

    private boolean meetsNeeds(Applicant person) {
        var courses = needs.stream().filter(Need::isCourse).toList();
        return (courses.isEmpty() || courses.stream().anyMatch(need -> need.isMetBy(person)))
                && needs.stream().filter(need -> !need.isCourse()).allMatch(need -> need.isMetBy(person));
    }
}
