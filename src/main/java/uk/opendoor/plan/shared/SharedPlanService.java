package uk.opendoor.plan.shared;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.family.child.ChildView;
import uk.opendoor.family.child.FamilyService;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.PlanReader;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.Plans;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** The parts of somebody's plan that are shared with me. A plan of which nothing is shared is not there. */
@UseCase
public class SharedPlanService {

    private Plans plans;
    private PlanReader reader;
    private FamilyService family;
    private People people;
    private Access access;

    protected SharedPlanService() {}

    @Inject
    public SharedPlanService(Plans plans, PlanReader reader, FamilyService family, People people, Access access) {
        this.plans = plans;
        this.reader = reader;
        this.family = family;
        this.people = people;
        this.access = access;
    }

    /** The children of whose plan I may read something. */
    @Permitted(Permission.MY_FAMILY)
    public List<ChildView> mine() {
        return family.mine().stream()
                .filter(child -> child.sees(Permission.PATHWAY_PLAN))
                .toList();
    }

    @Permitted(Permission.PLAN_PARTS)
    public SharedPlan see(@About PersonId whose) {
        Set<Matter> open = open(whose);
        if (open.isEmpty()) {
            throw new NotFound();
        }
        PlanView plan = plans.inForce(whose).map(reader::bare).orElseGet(reader::nothing);
        return new SharedPlan(
                access.allows(Permission.PROFILE, whose)
                        ? people.get(whose).name().whole()
                        : "",
                plan.since(),
                Parts.of(plan, open));
    }

    private Set<Matter> open(PersonId whose) {
        if (access.allows(Permission.PATHWAY_PLAN, whose)) {
            return Parts.ALL;
        }
        return access.allowed(Permission.PATHWAY_PLAN, whose, Parts.NAMES).stream()
                .map(Matter::of)
                .collect(Collectors.toSet());
    }
}
