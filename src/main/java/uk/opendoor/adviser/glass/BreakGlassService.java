package uk.opendoor.adviser.glass;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import uk.opendoor.access.Because;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.adviser.BrokenGlass;
import uk.opendoor.adviser.Conflict;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;
import uk.opendoor.shared.PersonId;

/** Opens a record that is not in the worker's hands, because somebody may come to harm otherwise. */
@UseCase
public class BreakGlassService {

    /** So many tries in so long, found or not: enough for a bad night, too few to guess references. */
    static final int MOST_TRIES = 10;

    static final Duration IN = Duration.ofHours(12);

    private Workforce workforce;
    private People people;
    private Conflict conflict;
    private ManagersTold managers;
    private Caller caller;
    private AuditTrail audit;
    private Clock clock;

    protected BreakGlassService() {}

    @Inject
    public BreakGlassService(
            Workforce workforce,
            People people,
            Conflict conflict,
            ManagersTold managers,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.workforce = workforce;
        this.people = people;
        this.conflict = conflict;
        this.managers = managers;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens the record for four hours and tells the managers. A try that finds nothing counts as well.
     *
     * @param caseReference exactly what the case system calls the record
     */
    @Permitted(Permission.BREAK_GLASS)
    public Opening open(String caseReference, @Because String reason) {
        Instant now = clock.instant();
        PersonId breaker = caller.person();
        if (workforce.triesSince(breaker, now.minus(IN)) >= MOST_TRIES) {
            return Opening.TOO_OFTEN;
        }
        Optional<PersonId> whose = people.byCaseReference(caseReference)
                .map(Person::personId)
                .filter(found -> !conflict.keeps(breaker, found));
        workforce.add(new BrokenGlass(breaker, whose.orElse(null), reason, now));
        whose.ifPresent(found -> record(found, reason));
        return whose.map(Opening::of).orElse(Opening.UNKNOWN);
    }

    private void record(PersonId whose, String reason) {
        audit.record(new Event(
                Deed.CHANGED,
                caller.person(),
                caller.roleNames(),
                whose,
                Permission.BREAK_GLASS.name(),
                reason,
                caller.from()));
        managers.tell(caller.person(), whose);
    }
}
