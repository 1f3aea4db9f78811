package uk.opendoor.family.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.Standing;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.family.Grant;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Relations;
import uk.opendoor.shared.PersonId;

/** Who is something to a young person, and what each of them may see. */
@UseCase
public class RelativeService {

    private Relations relations;
    private People people;
    private Clock clock;

    protected RelativeService() {}

    @Inject
    public RelativeService(Relations relations, People people, Clock clock) {
        this.relations = relations;
        this.people = people;
        this.clock = clock;
    }

    /** Everybody, also those for whom it is over; the grants of each in the order they were made. */
    @Permitted(Permission.RELATIVES)
    public List<RelativeView> of(@About PersonId child) {
        List<Relation> all = relations.of(child);
        LocalDate bornOn = people.find(child).map(Person::bornOn).orElse(null);
        Map<PersonId, String> names = people.names(mentioned(all));
        LocalDate today = LocalDate.now(clock);
        return all.stream()
                .map(relation -> view(relation, today, bornOn, names))
                .toList();
    }

    private static List<PersonId> mentioned(List<Relation> all) {
        Stream<PersonId> relatives = all.stream().map(Relation::kin);
        Stream<PersonId> workers = all.stream()
                .flatMap(relation -> relation.grants().stream())
                .flatMap(grant -> Stream.of(grant.author(), grant.approver()));
        return Stream.concat(relatives, workers)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static RelativeView view(
            Relation relation, LocalDate today, LocalDate bornOn, Map<PersonId, String> names) {
        return new RelativeView(
                relation.relationId(),
                relation.kin(),
                names.getOrDefault(relation.kin(), ""),
                relation.kind(),
                relation.isLiveOn(today),
                relation.isExcludedOn(today),
                relation.until(),
                relation.endedWhy(),
                relation.isLiveOn(today) && relation.standing() == Standing.PARENT,
                relation.grants().stream()
                        .map(grant -> view(grant, today, bornOn, names))
                        .collect(Collectors.toList()));
    }

    private static GrantView view(Grant grant, LocalDate today, LocalDate bornOn, Map<PersonId, String> names) {
        return new GrantView(
                grant.grantId(),
                grant.permission(),
                grant.document(),
                grant.stateOn(today, bornOn),
                grant.endsOn(bornOn),
                grant.reason(),
                names.getOrDefault(grant.author(), ""),
                grant.approver() == null ? null : names.getOrDefault(grant.approver(), ""),
                grant.isFromTheYoungPerson());
    }
}
