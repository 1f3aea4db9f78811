package uk.opendoor.plan.paper;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.WorkerNumbers;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.adviser.care.CareRecords;
import uk.opendoor.adviser.care.Story;
import uk.opendoor.entitlement.Circumstances;
import uk.opendoor.entitlement.Entitled;
import uk.opendoor.entitlement.EntitlementCheck;
import uk.opendoor.entitlement.Entitlements;
import uk.opendoor.plan.PlanReader;
import uk.opendoor.plan.PlanVersion;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.Plans;
import uk.opendoor.plan.VersionState;
import uk.opendoor.shared.PersonId;
import uk.opendoor.status.CareFacts;
import uk.opendoor.status.StatusRules;

/** The versions of a plan, what changed between them, and what goes on paper. */
@UseCase
public class PaperService {

    /** A draft is the worker's until the young person is asked, and for good if it was thrown away. */
    private static final Set<VersionState> SHOWN =
            EnumSet.complementOf(EnumSet.of(VersionState.DRAFT, VersionState.DISCARDED));

    private Plans plans;
    private PlanReader reader;
    private People people;
    private Workforce workforce;
    private WorkerNumbers numbers;
    private CareRecords records;
    private Provider<Entitlements> entitlements;
    private Provider<StatusRules> rules;
    private Access access;
    private Clock clock;

    protected PaperService() {}

    @Inject
    public PaperService(
            Plans plans,
            PlanReader reader,
            People people,
            Workforce workforce,
            WorkerNumbers numbers,
            CareRecords records,
            Provider<Entitlements> entitlements,
            Provider<StatusRules> rules,
            Access access,
            Clock clock) {
        this.plans = plans;
        this.reader = reader;
        this.people = people;
        this.workforce = workforce;
        this.numbers = numbers;
        this.records = records;
        this.entitlements = entitlements;
        this.rules = rules;
        this.access = access;
        this.clock = clock;
    }

    /** The latest first. */
    @Permitted(Permission.PATHWAY_PLAN)
    public List<VersionView> versions(@About PersonId whose) {
        List<PlanVersion> shown = shown(whose);
        Map<PersonId, String> names = people.names(
                shown.stream().map(PaperService::by).flatMap(Optional::stream).collect(Collectors.toSet()));
        return shown.stream()
                .map(one -> new VersionView(
                        one.number(),
                        one.state(),
                        day(since(one)),
                        by(one).map(by -> names.getOrDefault(by, "")).orElse("")))
                .toList();
    }

    private static Instant since(PlanVersion one) {
        Instant signed = Optional.ofNullable(one.signedAt()).orElse(one.createdAt());
        return one.state() == VersionState.DISCARDED ? one.endedAt() : signed;
    }

    private static Optional<PersonId> by(PlanVersion one) {
        return one.signedBy().or(one::discardedBy);
    }

    /**
     * What changed; nothing if one of them is not there for the reader.
     *
     * @param from a version, or 0 for what there was before the first: then all that the other says is new
     */
    @Permitted(Permission.PATHWAY_PLAN)
    public Optional<Changes> compare(@About PersonId whose, int from, int to) {
        List<PlanVersion> shown = shown(whose);
        Optional<PlanView> was =
                from == 0 ? Optional.of(reader.nothing()) : find(shown, from).map(reader::bare);
        Optional<PlanView> now = find(shown, to).map(reader::bare);
        return was.isPresent() && now.isPresent()
                ? Optional.of(new Changes(from, to, Comparison.between(was.get(), now.get())))
                : Optional.empty();
    }

    /** The plan that holds, with what was said about it; an empty one if nothing is agreed. */
    @Permitted(Permission.PATHWAY_PLAN)
    public PlanView inForce(@About PersonId whose) {
        return reader.read(whose, plans.inForce(whose));
    }

    /** Who works with them, with the numbers on which they can be rung, for those who may write to them. */
    @Permitted(Permission.PATHWAY_PLAN)
    public List<Whom.Reached> workers(@About PersonId whose) {
        List<Allocation> allocations = workforce.workingWith(whose, LocalDate.now(clock));
        List<PersonId> workers =
                allocations.stream().map(Allocation::worker).distinct().toList();
        Map<PersonId, String> names = people.names(workers);
        Map<PersonId, List<String>> known = access.allows(Permission.MESSAGES, whose) ? numbers.of(workers) : Map.of();
        return allocations.stream()
                .map(one -> new Whom.Reached(
                        names.getOrDefault(one.worker(), ""),
                        one.capacity(),
                        known.getOrDefault(one.worker(), List.of())))
                .toList();
    }

    /** What is theirs today or later by the rules of the day, once they move into a home; nothing of somebody of no known age. */
    @Permitted(Permission.PATHWAY_PLAN)
    public List<Entitled> money(@About PersonId whose) {
        LocalDate bornOn = people.get(whose).bornOn();
        if (bornOn == null) {
            return List.of();
        }
        CareFacts facts = new Story(bornOn, records.spells(Set.of(whose))).facts(LocalDate.now(clock));
        Circumstances moving = new Circumstances(Optional.empty(), Optional.empty(), false, true);
        return new EntitlementCheck(entitlements.get(), rules.get()).of(facts, moving);
    }

    private static Optional<PlanVersion> find(List<PlanVersion> versions, int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    private List<PlanVersion> shown(PersonId whose) {
        boolean writes = access.allows(Permission.EDIT_PLAN, whose) || access.allows(Permission.SIGN_PLAN, whose);
        return plans.versions(whose).stream()
                .filter(one -> writes || SHOWN.contains(one.state()))
                .toList();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
