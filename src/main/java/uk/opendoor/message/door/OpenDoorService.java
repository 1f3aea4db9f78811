package uk.opendoor.message.door;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.access.Anyone;
import uk.opendoor.access.Caller;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.signin.Limits;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.FormId;

/**
 * Takes what somebody says who comes back. It looks nobody up: whoever is typed in, there is the same answer, after the
 * same work.
 */
@UseCase
public class OpenDoorService {

    private static final String PROMISE = "coming-back";
    private static final String NOBODY_NEED_BE_KNOWN =
            "who comes back may have no account, and need not be known to us";

    private Comings comings;
    private Limits limits;
    private Provider<Deadlines> deadlines;
    private Caller caller;
    private Clock clock;

    protected OpenDoorService() {}

    @Inject
    public OpenDoorService(Comings comings, Limits limits, Provider<Deadlines> deadlines, Caller caller, Clock clock) {
        this.comings = comings;
        this.limits = limits;
        this.deadlines = deadlines;
        this.caller = caller;
        this.clock = clock;
    }

    /** By when we try to reach somebody who comes back today. */
    @Anyone(because = NOBODY_NEED_BE_KNOWN)
    public LocalDate promised() {
        return deadlines.get().due(PROMISE, LocalDate.now(clock));
    }

    /**
     * Keeps it for the duty team. The same form sent again is one; what was put right in it counts, and once somebody has
     * begun to see to it, it is another.
     *
     * @throws uk.opendoor.account.signin.TooManyTries if too many came from one place
     * @throws uk.opendoor.message.MovedOn if the same form came twice at the same moment
     */
    @Anyone(because = NOBODY_NEED_BE_KNOWN)
    public Receipt come(String formId, Coming coming) {
        new FormId(formId);
        limits.count(Limits.Try.COME_BACK, "", caller.from(), "");
        Optional<ComingBack> before = comings.find(formId);
        ComingBack kept = before.filter(one -> one.coming().equals(coming))
                .or(() -> before.filter(one -> one.state() == ComingState.WAITING))
                .orElseGet(() -> keep(before.isPresent() ? UUID.randomUUID().toString() : formId, coming));
        kept.correct(coming);
        return new Receipt(kept.reference(), kept.promisedBy());
    }

    private ComingBack keep(String id, Coming coming) {
        ComingBack first = new ComingBack(id, coming, clock.instant(), promised());
        comings.add(first);
        return first;
    }
}
