package uk.opendoor.adviser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Role;
import uk.opendoor.access.Standing;
import uk.opendoor.shared.PersonId;

/**
 * Whom a worker may open today and how they come to each: the same ties that the door asks for, the other way round. It
 * takes as many queries for one young person as for hundreds.
 */
@ApplicationScoped
public class Caseloads {

    private static final List<Standing> AT_WORK =
            List.of(Standing.ADVISER, Standing.SOCIAL_WORKER, Standing.REVIEWING_OFFICER, Standing.MANAGER);

    private Workforce workforce;
    private Clock clock;

    protected Caseloads() {}

    @Inject
    public Caseloads(Workforce workforce, Clock clock) {
        this.workforce = workforce;
        this.clock = clock;
    }

    /** @param roles what the worker is today: without the role, an allocation counts for nothing */
    public List<InHand> of(PersonId worker, Set<Role> roles) {
        LocalDate today = LocalDate.now(clock);
        List<Cover> covers = workforce.coveredBy(worker, today);
        List<InHand> held = new ArrayList<>(worked(worker, covers, today));
        if (roles.contains(Role.TEAM_MANAGER)) {
            held.addAll(managed(worker, covers, today));
        }
        held.addAll(opened(worker, roles));
        return held.stream()
                .filter(one -> roles.contains(one.standing().role()))
                .toList();
    }

    private List<InHand> worked(PersonId worker, List<Cover> covers, LocalDate today) {
        Map<PersonId, Cover> coverOf =
                covers.stream().collect(Collectors.toMap(Cover::away, Function.identity(), (first, second) -> first));
        return workforce.allocatedTo(withThoseAway(worker, covers), today).stream()
                .map(allocation -> allocation.worker().equals(worker)
                        ? InHand.allocated(allocation)
                        : InHand.covered(allocation, coverOf.get(allocation.worker())))
                .toList();
    }

    private List<InHand> managed(PersonId manager, List<Cover> covers, LocalDate today) {
        Set<PersonId> members = workforce.managedBy(withThoseAway(manager, covers), today).stream()
                .map(TeamMember::person)
                .collect(Collectors.toSet());
        return workforce.allocatedTo(members, today).stream()
                .map(InHand::managed)
                .toList();
    }

    private List<InHand> opened(PersonId breaker, Set<Role> roles) {
        Optional<Standing> standing =
                AT_WORK.stream().filter(one -> roles.contains(one.role())).findFirst();
        return standing.map(as -> workforce.openedBy(breaker, clock.instant()).stream()
                        .map(glass -> InHand.opened(glass, as))
                        .toList())
                .orElse(List.of());
    }

    private static Set<PersonId> withThoseAway(PersonId worker, List<Cover> covers) {
        return Stream.concat(Stream.of(worker), covers.stream().map(Cover::away))
                .collect(Collectors.toSet());
    }
}
