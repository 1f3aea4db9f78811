package uk.opendoor.plan.shared;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.Standing;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.Grant;
import uk.opendoor.family.GrantState;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Relations;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MatterView;
import uk.opendoor.plan.PlanReader;
import uk.opendoor.plan.Plans;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/**
 * Who reads which part of my plan. Supporters at any age; relatives from 16, when it is mine to decide, until 18, when no
 * parent reads it any more.
 */
@UseCase
public class MyReadersService {

    /** What the record says in place of a reason: nobody has to give one for what is their own. */
    private static final String THEIR_OWN = "-";

    private Relations relations;
    private People people;
    private Plans plans;
    private PlanReader reader;
    private Clock clock;

    protected MyReadersService() {}

    @Inject
    public MyReadersService(Relations relations, People people, Plans plans, PlanReader reader, Clock clock) {
        this.relations = relations;
        this.people = people;
        this.plans = plans;
        this.reader = reader;
        this.clock = clock;
    }

    @Permitted(Permission.SHARED)
    public List<PartReader> readers(@About PersonId me) {
        List<Relation> all = sharable(me);
        Map<PersonId, String> names =
                people.names(all.stream().map(Relation::kin).toList());
        LocalDate bornOn = bornOn(me);
        return all.stream()
                .map(one -> view(one, names.getOrDefault(one.kin(), ""), bornOn))
                .toList();
    }

    /** Whether no parent can be given it, as I am an adult. */
    @Permitted(Permission.SHARED)
    public boolean isGrown(@About PersonId me) {
        return age(me) >= Birthdays.ADULT;
    }

    /** What somebody would read of each part. */
    @Permitted(Permission.SHARED)
    public List<MatterView> parts(@About PersonId me) {
        return Parts.of(plans.inForce(me).map(reader::bare).orElseGet(reader::nothing), Parts.ALL);
    }

    /**
     * Makes these parts, and no others, what somebody reads; the same form twice is one.
     *
     * @param wanted parts that can be shared
     * @throws ChangedMeanwhile if the same form arrives at this moment
     */
    @Permitted(Permission.SHARE)
    public void share(@About PersonId me, String relationId, String formId, Set<Matter> wanted) {
        new FormId(formId);
        if (!Parts.ALL.containsAll(wanted)) {
            throw new NotFound();
        }
        Relation relation = sharable(me).stream()
                .filter(one -> one.relationId().equals(relationId))
                .findFirst()
                .orElseThrow(NotFound::new);
        LocalDate bornOn = bornOn(me);
        List<Grant> live = live(relation, bornOn);
        Set<String> names = wanted.stream().map(Matter::getSlug).collect(Collectors.toSet());
        live.stream()
                .filter(grant -> !names.contains(grant.document()))
                .forEach(grant -> grant.withdraw(me, THEIR_OWN, clock.instant(), today(), bornOn));
        names.stream()
                .filter(name -> live.stream().noneMatch(grant -> name.equals(grant.document())))
                .forEach(name -> add(relation, me, name, formId));
        relations.flush();
    }

    private void add(Relation relation, PersonId me, String name, String formId) {
        String id = UUID.nameUUIDFromBytes((formId + name).getBytes(StandardCharsets.UTF_8))
                .toString();
        if (relations.grant(id).isEmpty()) {
            relations.add(new Grant(
                    id,
                    relation,
                    Permission.PATHWAY_PLAN,
                    name,
                    THEIR_OWN,
                    me,
                    clock.instant(),
                    today().plusMonths(Grant.LONGEST_MONTHS)));
        }
    }

    private PartReader view(Relation relation, String name, LocalDate bornOn) {
        List<Grant> live = live(relation, bornOn);
        return new PartReader(
                relation.relationId(),
                name,
                relation.kind(),
                relation.grants().stream().anyMatch(grant -> grant.document() == null && isLive(grant, bornOn)),
                live.stream().map(Grant::document).map(Matter::of).sorted().toList(),
                live.stream()
                        .map(grant -> grant.endsOn(bornOn))
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    /** What is shared part by part. */
    private List<Grant> live(Relation relation, LocalDate bornOn) {
        return relation.grants().stream()
                .filter(grant -> grant.document() != null && isLive(grant, bornOn))
                .toList();
    }

    private boolean isLive(Grant grant, LocalDate bornOn) {
        return grant.permission() == Permission.PATHWAY_PLAN && grant.stateOn(today(), bornOn) == GrantState.LIVE;
    }

    private List<Relation> sharable(PersonId me) {
        int age = age(me);
        boolean isWithRelatives = age >= Grant.OWN_PLAN_AGE && age < Birthdays.ADULT;
        return relations.of(me).stream()
                .filter(relation -> relation.isLiveOn(today()))
                .filter(relation -> isWithRelatives || relation.standing() == Standing.SUPPORTER)
                .toList();
    }

    private int age(PersonId me) {
        return new Birthdays(bornOn(me)).ageOn(today());
    }

    private LocalDate bornOn(PersonId me) {
        return people.get(me).bornOn();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
