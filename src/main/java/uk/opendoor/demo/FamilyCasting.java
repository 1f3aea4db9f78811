package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.opendoor.access.Permission;
import uk.opendoor.account.Person;
import uk.opendoor.family.Grant;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Relations;
import uk.opendoor.family.Whereabouts;
import uk.opendoor.family.WhereaboutsKept;

/** Puts the invented families together, with what each of them may see. */
@ApplicationScoped
class FamilyCasting {

    private static final int MONTHS_GRANTED = 6;

    private Relations relations;
    private WhereaboutsKept whereabouts;
    private Clock clock;

    protected FamilyCasting() {}

    @Inject
    FamilyCasting(Relations relations, WhereaboutsKept whereabouts, Clock clock) {
        this.relations = relations;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    void bring(Cast cast, Map<String, Person> people, LocalDate today) {
        Map<List<String>, Relation> byPair = new HashMap<>();
        for (RelationPart part : cast.relations()) {
            Relation relation = relation(part, people, today);
            relations.add(relation);
            byPair.put(List.of(part.relative(), part.child()), relation);
        }
        for (GrantPart part : cast.grants()) {
            Relation relation = byPair.get(List.of(part.to(), part.child()));
            part.what().forEach(permission -> grant(part, permission, relation, cast.grantsBecause(), people, today));
        }
        for (Cast.PlacePart part : cast.places()) {
            Person child = people.get(part.child());
            whereabouts.add(
                    new Whereabouts(child.personId(), part.home(), part.places(), child.personId(), clock.instant()));
        }
    }

    private static Relation relation(RelationPart part, Map<String, Person> people, LocalDate today) {
        Relation relation = new Relation(
                people.get(part.relative()).personId(),
                people.get(part.child()).personId(),
                part.relationKind(),
                today.minusYears(Casting.YEARS_SO_FAR),
                part.endedDaysAgo().map(today::minusDays).orElse(null));
        part.excluded()
                .ifPresent(why -> relation.exclude(
                        today, people.get(part.excludedBy().orElseThrow()).personId(), why));
        return relation;
    }

    private void grant(
            GrantPart part,
            Permission permission,
            Relation relation,
            String because,
            Map<String, Person> people,
            LocalDate today) {
        Grant grant = new Grant(
                UUID.randomUUID().toString(),
                relation,
                permission,
                null,
                because,
                people.get(part.author()).personId(),
                clock.instant(),
                today.plusMonths(MONTHS_GRANTED));
        relations.add(grant);
        part.approver()
                .map(people::get)
                .ifPresent(second -> grant.approve(
                        second.personId(),
                        clock.instant(),
                        today,
                        people.get(part.child()).bornOn()));
    }
}
