package uk.opendoor.family.grant;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.Standing;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.adviser.Caseloads;
import uk.opendoor.adviser.InHand;
import uk.opendoor.family.Grant;
import uk.opendoor.family.Relations;
import uk.opendoor.shared.PersonId;

/** What there is to decide about grants. */
@UseCase
public class DecisionService {

    /** Those whom the table lets approve. */
    private static final Set<Standing> SECOND = EnumSet.of(Standing.REVIEWING_OFFICER, Standing.MANAGER);

    private Relations relations;
    private Caseloads caseloads;
    private People people;
    private Caller caller;
    private Clock clock;

    protected DecisionService() {}

    @Inject
    public DecisionService(Relations relations, Caseloads caseloads, People people, Caller caller, Clock clock) {
        this.relations = relations;
        this.caseloads = caseloads;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(Permission.RELATIVES)
    public Decision see(@About PersonId child, String grantId) {
        Grant grant = relations.getGrant(grantId, child);
        return decision(grant, known(List.of(grant)));
    }

    /** Grants of others that wait for a second person and that I may approve, the oldest first. */
    @Permitted(Permission.CASELOAD)
    public List<Decision> waiting() {
        if (SECOND.stream().noneMatch(standing -> caller.has(standing.role()))) {
            return List.of();
        }
        Set<PersonId> mine = caseloads.of(caller.person(), caller.roles()).stream()
                .filter(held -> SECOND.contains(held.standing()))
                .map(InHand::youngPerson)
                .collect(Collectors.toSet());
        List<Grant> undecided = relations.undecided(mine, LocalDate.now(clock)).stream()
                .filter(grant -> !grant.author().equals(caller.person()))
                .toList();
        Map<PersonId, Person> known = known(undecided);
        return undecided.stream()
                .map(grant -> decision(grant, known))
                .filter(Decision::isWaiting)
                .toList();
    }

    private Map<PersonId, Person> known(Collection<Grant> grants) {
        Set<PersonId> ids = grants.stream()
                .flatMap(grant -> Stream.of(
                        grant.author(), grant.relation().kin(), grant.relation().youngPerson()))
                .collect(Collectors.toSet());
        Map<PersonId, Person> known = new HashMap<>();
        people.all(ids).forEach(person -> known.put(person.personId(), person));
        return known;
    }

    private Decision decision(Grant grant, Map<PersonId, Person> known) {
        PersonId child = grant.relation().youngPerson();
        LocalDate bornOn = known.containsKey(child) ? known.get(child).bornOn() : null;
        return new Decision(
                grant.grantId(),
                child,
                name(child, known),
                name(grant.relation().kin(), known),
                grant.relation().kind(),
                grant.permission(),
                grant.stateOn(LocalDate.now(clock), bornOn),
                grant.reason(),
                name(grant.author(), known),
                LocalDateTime.ofInstant(grant.grantedAt(), clock.getZone()),
                grant.endsOn(bornOn),
                grant.author().equals(caller.person()));
    }

    private static String name(PersonId id, Map<PersonId, Person> known) {
        return known.containsKey(id) ? known.get(id).name().whole() : "";
    }
}
