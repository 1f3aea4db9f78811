package uk.opendoor.family.child;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.family.Grant;
import uk.opendoor.family.GrantState;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Relations;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** The children of whose record I may see something. Any other child does not exist here. */
@UseCase
public class FamilyService {

    private Relations relations;
    private People people;
    private Caller caller;
    private Clock clock;

    protected FamilyService() {}

    @Inject
    public FamilyService(Relations relations, People people, Caller caller, Clock clock) {
        this.relations = relations;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(Permission.MY_FAMILY)
    public List<ChildView> mine() {
        return views(relations.by(caller.person()));
    }

    @Permitted(Permission.CHILD_PAGE)
    public ChildView child(@About PersonId child) {
        return views(relations.between(caller.person(), child)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<ChildView> views(List<Relation> all) {
        Map<PersonId, List<Relation>> byChild = all.stream()
                .filter(relation -> relation.isLiveOn(today()))
                .filter(relation -> caller.has(relation.standing().role()))
                .collect(Collectors.groupingBy(Relation::youngPerson));
        Map<PersonId, Person> known = new HashMap<>();
        people.all(Set.copyOf(byChild.keySet())).forEach(person -> known.put(person.personId(), person));
        return byChild.values().stream()
                .map(relations -> view(relations, known))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(ChildView::id, Comparator.comparing(PersonId::value)))
                .toList();
    }

    private Optional<ChildView> view(List<Relation> toOneChild, Map<PersonId, Person> known) {
        Relation first = toOneChild.get(0);
        Person child = known.get(first.youngPerson());
        LocalDate bornOn = child == null ? null : child.bornOn();
        List<ChildView.Seen> seen = new ArrayList<>();
        toOneChild.stream()
                .flatMap(relation -> relation.grants().stream())
                .filter(grant -> grant.stateOn(today(), bornOn) == GrantState.LIVE)
                .sorted(Comparator.comparing(Grant::permission))
                .map(grant -> new ChildView.Seen(grant.permission(), grant.endsOn(bornOn)))
                .distinct()
                .forEach(seen::add);
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        boolean named = seen.stream().anyMatch(one -> one.permission() == Permission.PROFILE);
        return Optional.of(new ChildView(
                first.youngPerson(), named ? child.name().whole() : null, first.kind(), List.copyOf(seen)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
