package uk.opendoor.plan.edit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.Telling;
import uk.opendoor.account.news.NewsDesk;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.TeamMember;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.plan.PlanVersion;
import uk.opendoor.plan.Plans;
import uk.opendoor.plan.VersionState;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** The manager signs what the young person agreed to, or sends it back. */
@UseCase
public class SignOffService {

    private Plans plans;
    private Workforce workforce;
    private People people;
    private Caller caller;
    private Telling telling;
    private NewsDesk news;
    private Clock clock;

    protected SignOffService() {}

    @Inject
    public SignOffService(
            Plans plans,
            Workforce workforce,
            People people,
            Caller caller,
            Telling telling,
            NewsDesk news,
            Clock clock) {
        this.plans = plans;
        this.workforce = workforce;
        this.people = people;
        this.caller = caller;
        this.telling = telling;
        this.news = news;
        this.clock = clock;
    }

    /** The plans of the people of my teams that wait for a signature, the longest wait first. */
    @Permitted(Permission.TEAM)
    public List<Waiting> waiting() {
        LocalDate today = LocalDate.now(clock);
        Set<PersonId> workers = workforce.ledBy(caller.person(), today).stream()
                .map(TeamMember::person)
                .collect(Collectors.toSet());
        Set<PersonId> theirs = workforce.allocatedTo(workers, today).stream()
                .map(Allocation::youngPerson)
                .collect(Collectors.toSet());
        List<PlanVersion> agreed = plans.versions(theirs, EnumSet.of(VersionState.AGREED));
        Map<PersonId, String> names =
                people.names(agreed.stream().map(PlanVersion::whose).toList());
        return agreed.stream()
                .map(version -> new Waiting(
                        version.whose(),
                        names.getOrDefault(version.whose(), ""),
                        LocalDate.ofInstant(version.agreedAt(), clock.getZone())))
                .sorted((one, other) -> one.agreedOn().compareTo(other.agreedOn()))
                .toList();
    }

    /**
     * Brings the version into force; the one before is over.
     *
     * @param submissionId what the young person agreed to: see {@link PlanVersion#submissionId()}
     * @throws MovedOn if the young person took their agreement back, or it was sent back, even if they agreed again since
     *     to what was changed
     */
    @Permitted(Permission.SIGN_PLAN)
    public void sign(@About PersonId whose, String submissionId) {
        plans.lock(whose);
        PlanVersion version = plans.open(whose)
                .or(() -> plans.inForce(whose))
                .filter(one -> one.submissionId().equals(submissionId))
                .orElseThrow(() -> new MovedOn(submissionId));
        if (version.state() == VersionState.IN_FORCE) {
            return;
        }
        plans.inForce(whose).ifPresent(before -> before.supersede(clock.instant()));
        version.sign(caller.person(), clock.instant());
        plans.flush();
        news.tell(whose, NewsKind.PLAN_HOLDS, "planInForce");
        telling.tell(version.author(), "planBack", Map.of());
    }

    /**
     * Sends it back to be written again, and says why.
     *
     * @throws MovedOn if it is not waiting any more
     */
    @Permitted(Permission.SIGN_PLAN)
    public void sendBack(@About PersonId whose, String versionId, String why) {
        plans.lock(whose);
        PlanVersion version = version(whose, versionId);
        if (version.state() != VersionState.AGREED) {
            throw new MovedOn(versionId);
        }
        version.sendBack(why);
        news.note(whose, NewsKind.PLAN_TAKEN_BACK);
        telling.tell(version.author(), "planBack", Map.of());
    }

    private PlanVersion version(PersonId whose, String versionId) {
        return plans.version(versionId)
                .filter(version -> version.whose().equals(whose))
                .orElseThrow(NotFound::new);
    }
}
