package uk.opendoor.message.door;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import uk.opendoor.access.Because;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;
import uk.opendoor.message.MovedOn;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Sees to those who come back. What they wrote is kept when it is closed: nobody has decided how long, so nothing goes. */
@UseCase
public class DutyService {

    private Comings comings;
    private People people;
    private AuditTrail audit;
    private Caller caller;
    private Clock clock;

    protected DutyService() {}

    @Inject
    public DutyService(Comings comings, People people, AuditTrail audit, Caller caller, Clock clock) {
        this.comings = comings;
        this.people = people;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(Permission.DUTY)
    public DutyList all() {
        return new DutyList(
                comings.open().stream().map(one -> view(one, List.of())).toList(),
                comings.countOpen(),
                comings.closed().stream().map(one -> view(one, List.of())).toList());
    }

    /** Who opens one is written down. */
    @Permitted(Permission.DUTY)
    public DutyView open(String comingId) {
        ComingBack coming = comings.find(comingId).orElseThrow(NotFound::new);
        audit.record(new Event(
                Deed.SEEN,
                caller.person(),
                caller.roleNames(),
                null,
                Permission.DUTY.name(),
                coming.reference(),
                caller.from()));
        return view(coming, comings.steps(comingId));
    }

    /**
     * Says what was done; the same form sent twice is one step.
     *
     * @param reference of the one it is about, as the audit keeps it
     * @param next the day on which somebody looks again, if the step has one
     * @throws MovedOn if that cannot be done any more, as when somebody has closed it
     */
    @Permitted(Permission.DUTY_ANSWER)
    public void take(
            String comingId, @Because String reference, String formId, StepKind step, String words, LocalDate next) {
        new FormId(formId);
        ComingBack coming = comings.find(comingId)
                .filter(one -> one.reference().equals(reference))
                .orElseThrow(NotFound::new);
        if (!comings.hasStep(formId)) {
            LocalDate again = step.saysWhenNext() ? next : null;
            coming.take(step, again);
            comings.add(new DutyStep(formId, comingId, step, words, again, caller.person(), clock.instant()));
        }
    }

    private DutyView view(ComingBack one, List<DutyStep> steps) {
        Map<PersonId, String> names =
                people.names(steps.stream().map(DutyStep::worker).distinct().toList());
        return new DutyView(
                one.comingId(),
                one.reference(),
                one.state(),
                one.coming(),
                moment(one.cameAt()),
                one.promisedBy(),
                one.dueOn(),
                one.dueOn() != null && LocalDate.now(clock).isAfter(one.dueOn()),
                steps.stream()
                        .map(step -> new DutyView.StepView(
                                step.kind(),
                                step.words(),
                                step.nextOn(),
                                names.getOrDefault(step.worker(), ""),
                                moment(step.doneAt())))
                        .toList());
    }

    private LocalDateTime moment(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }
}
