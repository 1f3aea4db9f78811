package uk.opendoor.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.opendoor.access.Bond;
import uk.opendoor.access.Ties;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.shared.PersonId;

/** How a relative or a supporter stands to a young person, and what was granted to them. */
@ApplicationScoped
public class FamilyTies implements Ties {

    private Relations relations;
    private People people;

    protected FamilyTies() {}

    @Inject
    public FamilyTies(Relations relations, People people) {
        this.relations = relations;
        this.people = people;
    }

    /** Two queries, always. */
    @Override
    public Bond between(PersonId asker, PersonId whose, LocalDate on) {
        List<Relation> live = relations.between(asker, whose).stream()
                .filter(relation -> relation.isLiveOn(on))
                .toList();
        LocalDate bornOn = people.find(whose).map(Person::bornOn).orElse(null);
        return bond(live, on, bornOn);
    }

    static Bond bond(List<Relation> live, LocalDate on, LocalDate bornOn) {
        return new Bond(
                live.stream().map(Relation::standing).collect(Collectors.toSet()),
                live.stream()
                        .flatMap(relation -> relation.grants().stream())
                        .filter(grant -> grant.stateOn(on, bornOn) == GrantState.LIVE)
                        .map(grant -> grant.granted(bornOn))
                        .collect(Collectors.toSet()));
    }
}
