package uk.opendoor.plan.edit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.plan.PlanVersion;
import uk.opendoor.plan.Plans;
import uk.opendoor.plan.VersionState;
import uk.opendoor.shared.PersonId;

/** The draft that was thrown away last, and how it comes back: until something newer was begun, nothing of it is lost. */
@UseCase
public class ThrownAwayService {

    private Plans plans;
    private People people;
    private Clock clock;

    protected ThrownAwayService() {}

    @Inject
    public ThrownAwayService(Plans plans, People people, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    /** @param by the name of who threw it away */
    public record ThrownAway(String versionId, String by, LocalDate on) {}

    /** Nothing if a version is on its way, or a newer one was begun since. */
    @Permitted(Permission.EDIT_PLAN)
    public Optional<ThrownAway> last(@About PersonId whose) {
        return latest(whose)
                .map(one -> new ThrownAway(
                        one.versionId(),
                        one.discardedBy()
                                .map(by -> people.get(by).name().whole())
                                .orElse(""),
                        LocalDate.ofInstant(one.endedAt(), clock.getZone())));
    }

    /**
     * It is a draft again as it was; who brings it back twice finds it.
     *
     * @throws MovedOn if a newer version was begun since
     */
    @Permitted(Permission.EDIT_PLAN)
    public void bringBack(@About PersonId whose, String versionId) {
        plans.lock(whose);
        if (plans.open(whose).filter(one -> one.versionId().equals(versionId)).isPresent()) {
            return;
        }
        latest(whose)
                .filter(one -> one.versionId().equals(versionId))
                .orElseThrow(() -> new MovedOn(versionId))
                .bringBack();
        plans.flush();
    }

    private Optional<PlanVersion> latest(PersonId whose) {
        return plans.versions(whose).stream().findFirst().filter(one -> one.state() == VersionState.DISCARDED);
    }
}
