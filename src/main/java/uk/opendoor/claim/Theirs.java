package uk.opendoor.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.account.People;
import uk.opendoor.adviser.care.CareRecords;
import uk.opendoor.adviser.care.Story;
import uk.opendoor.entitlement.Circumstances;
import uk.opendoor.entitlement.Course;
import uk.opendoor.entitlement.Entitled;
import uk.opendoor.entitlement.EntitlementCheck;
import uk.opendoor.entitlement.Entitlements;
import uk.opendoor.shared.PersonId;
import uk.opendoor.status.CareFacts;
import uk.opendoor.status.StatusRules;

/** What is somebody's by the same rules as the public page, from what the care record says of them. */
@ApplicationScoped
public class Theirs {

    private People people;
    private CareRecords records;
    private Provider<Entitlements> entitlements;
    private Provider<StatusRules> rules;

    protected Theirs() {}

    @Inject
    public Theirs(
            People people, CareRecords records, Provider<Entitlements> entitlements, Provider<StatusRules> rules) {
        this.people = people;
        this.records = records;
        this.entitlements = entitlements;
        this.rules = rules;
    }

    /**
     * @param found as the rules find it
     * @param onlyIf the course without which it is not theirs, as the record does not say what they study; or null
     */
    public record Mine(Entitled found, Course onlyIf) {

        /** The last day on which it is theirs, if that is known and it does not go on all the same. */
        public Optional<LocalDate> lastDay() {
            return found.entitlement().goesOn()
                    ? Optional.empty()
                    : found.until().map(end -> end.minusDays(1));
        }
    }

    /** As if they moved into a home of their own: nobody asks before. Nothing of somebody of no known age. */
    public List<Mine> of(PersonId whose, LocalDate on) {
        return of(whose, people.get(whose).bornOn(), on);
    }

    /** The same for who has read already when they were born, or null. */
    public List<Mine> of(PersonId whose, LocalDate bornOn, LocalDate on) {
        return of(new Story(bornOn, records.spells(Set.of(whose))), on);
    }

    /** The same for who has read the whole story already. */
    public List<Mine> of(Story story, LocalDate on) {
        if (story.bornOn() == null) {
            return List.of();
        }
        CareFacts facts = story.facts(on);
        EntitlementCheck check = new EntitlementCheck(entitlements.get(), rules.get());
        Set<String> without = codes(check.of(facts, moving(Optional.empty())));
        return Stream.of(Course.HIGHER, Course.APPRENTICESHIP, Course.FURTHER)
                .flatMap(course -> check.of(facts, moving(Optional.of(course))).stream()
                        .map(found -> new Mine(found, without.contains(found.code()) ? null : course)))
                .collect(Collectors.toMap(
                        mine -> mine.found().code(), mine -> mine, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** One of them, as the rules stand on that day; nothing if it is not theirs then. */
    public Optional<Mine> find(PersonId whose, String code, LocalDate on) {
        return find(code, of(whose, on));
    }

    private static Optional<Mine> find(String code, List<Mine> all) {
        return all.stream()
                .filter(mine -> mine.found().code().equals(code) && mine.found().now())
                .findFirst();
    }

    /** Up to what sum they can have it, as the rules stand on that day; nothing for help in kind. */
    public Optional<Limit> limit(PersonId whose, String code, LocalDate on) {
        LocalDate bornOn = people.get(whose).bornOn();
        return find(code, of(whose, bornOn, on)).flatMap(mine -> Limit.of(mine.found(), bornOn, on));
    }

    private static Circumstances moving(Optional<Course> course) {
        return new Circumstances(Optional.empty(), course, false, true);
    }

    private static Set<String> codes(List<Entitled> found) {
        return found.stream().map(Entitled::code).collect(Collectors.toSet());
    }
}
