package uk.opendoor.plan.mine;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.plan.Disagreement;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.plan.OwnWords;
import uk.opendoor.plan.PlanReader;
import uk.opendoor.plan.PlanVersion;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.Plans;
import uk.opendoor.plan.Promise;
import uk.opendoor.plan.PromiseState;
import uk.opendoor.plan.Promiser;
import uk.opendoor.plan.Remark;
import uk.opendoor.plan.Talk;
import uk.opendoor.plan.Talks;
import uk.opendoor.plan.VersionState;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What a young person reads of their plan, says about it and does with it. */
@UseCase
public class MyPlanService {

    private Plans plans;
    private PlanReader reader;
    private Talks talks;
    private ManagersAsked managers;
    private Clock clock;

    protected MyPlanService() {}

    @Inject
    public MyPlanService(Plans plans, PlanReader reader, Talks talks, ManagersAsked managers, Clock clock) {
        this.plans = plans;
        this.reader = reader;
        this.talks = talks;
        this.managers = managers;
        this.clock = clock;
    }

    @Permitted(Permission.PATHWAY_PLAN)
    public MyPlan see(@About PersonId me) {
        List<PlanVersion> live = plans.live(me);
        return new MyPlan(
                reader.read(
                        me,
                        live.stream()
                                .filter(version -> version.state() == VersionState.IN_FORCE)
                                .findFirst()),
                live.stream()
                        .filter(MyPlanService::isAsked)
                        .map(PlanVersion::state)
                        .findFirst()
                        .orElse(null));
    }

    /** What becomes another whenever what {@link #see} shows does: with any change, and with the day. */
    @Permitted(Permission.PATHWAY_PLAN)
    public String stamp(@About PersonId me) {
        return LocalDate.now(clock) + plans.stamp(me);
    }

    /** The version they are asked to agree to, or have agreed to; empty if there is none now. */
    @Permitted(Permission.PATHWAY_PLAN)
    public Optional<PlanView> waiting(@About PersonId me) {
        return asked(me).map(version -> reader.read(me, Optional.of(version)));
    }

    /** When they and their worker last talked about a matter, the latest first. */
    @Permitted(Permission.PATHWAY_PLAN)
    public List<Talk> talks(@About PersonId me, Matter matter) {
        return talks.about(me, matter);
    }

    /**
     * Keeps their words about a matter, with all they said before.
     *
     * @param seen the number of the words they saw when they began, 0 if there were none
     * @throws MovedOn if there are other words since
     */
    @Permitted(Permission.OWN_PLAN)
    public void write(@About PersonId me, Matter matter, int seen, String words) {
        Optional<OwnWords> latest = plans.words(me, matter).stream().findFirst();
        if (latest.map(OwnWords::words).orElse("").equals(words)) {
            return;
        }
        if (latest.map(OwnWords::number).orElse(0) != seen) {
            throw new MovedOn(matter.name());
        }
        plans.add(new OwnWords(me, matter, seen + 1, words, clock.instant()));
        plans.flush();
    }

    /** Says something about a matter; the same form sent twice is one remark. */
    @Permitted(Permission.OWN_PLAN)
    public void remark(@About PersonId me, Matter matter, String remarkId, String words) {
        new FormId(remarkId);
        if (plans.remark(remarkId).isEmpty()) {
            plans.add(new Remark(remarkId, me, matter, me, words, clock.instant()));
            plans.flush();
        }
    }

    /**
     * Says what they do not agree with; the same form sent twice is one disagreement.
     *
     * @param promiseId of the promise it is about, or an empty text
     * @throws MovedOn if the version is over or was taken back
     */
    @Permitted(Permission.OWN_PLAN)
    public void disagree(
            @About PersonId me,
            String versionId,
            Matter matter,
            String promiseId,
            String disagreementId,
            String words) {
        new FormId(disagreementId);
        PlanVersion version = mine(me, versionId);
        if (version.state() != VersionState.IN_FORCE && !isAsked(version)) {
            throw new MovedOn(versionId);
        }
        boolean known = promiseId.isEmpty()
                || plans.promises(versionId).stream()
                        .anyMatch(promise -> promise.promiseId().equals(promiseId) && promise.matter() == matter);
        if (!known) {
            throw new NotFound();
        }
        if (plans.disagreement(disagreementId).isEmpty()) {
            plans.add(new Disagreement(
                    disagreementId,
                    me,
                    versionId,
                    matter,
                    promiseId.isEmpty() ? null : promiseId,
                    words,
                    clock.instant()));
            plans.flush();
        }
    }

    /** Ticks off a promise of their own, in the plan that holds and in the next one. To tick twice is to tick. */
    @Permitted(Permission.OWN_PLAN)
    public void keep(@About PersonId me, String promiseId) {
        own(me, promiseId).stream()
                .filter(promise -> promise.state() == PromiseState.OPEN)
                .forEach(promise -> promise.keep(LocalDate.now(clock)));
    }

    /** Takes the tick back. */
    @Permitted(Permission.OWN_PLAN)
    public void reopen(@About PersonId me, String promiseId) {
        own(me, promiseId).stream()
                .filter(promise -> promise.state() == PromiseState.DONE)
                .forEach(Promise::reopen);
    }

    /**
     * Agrees to a version, all but what they said they do not agree with. To agree twice is to agree.
     *
     * @param submissionId what they read: see {@link PlanVersion#submissionId()}
     * @throws MovedOn if it was taken back, even if it was submitted again since
     */
    @Permitted(Permission.OWN_PLAN)
    public void agree(@About PersonId me, String submissionId) {
        plans.lock(me);
        PlanVersion version = asked(me)
                .filter(open -> open.submissionId().equals(submissionId))
                .orElseThrow(() -> new MovedOn(submissionId));
        if (version.state() != VersionState.AGREED) {
            version.agree(clock.instant());
            managers.tell(me);
        }
    }

    /**
     * Takes their agreement back, which they can do until the manager has signed.
     *
     * @throws MovedOn if it has come into force, or was taken back to be written again
     */
    @Permitted(Permission.OWN_PLAN)
    public void withdrawAgreement(@About PersonId me, String versionId) {
        plans.lock(me);
        PlanVersion version = mine(me, versionId);
        if (version.state() != VersionState.SUBMITTED) {
            version.withdrawAgreement();
        }
    }

    private Optional<PlanVersion> asked(PersonId me) {
        return plans.open(me).filter(MyPlanService::isAsked);
    }

    private static boolean isAsked(PlanVersion version) {
        return version.state() == VersionState.SUBMITTED || version.state() == VersionState.AGREED;
    }

    private PlanVersion mine(PersonId me, String versionId) {
        return plans.version(versionId)
                .filter(version -> version.whose().equals(me))
                .orElseThrow(NotFound::new);
    }

    private List<Promise> own(PersonId me, String promiseId) {
        List<Promise> same = plans.samePromise(me, promiseId).stream()
                .filter(promise -> promise.promiser() == Promiser.YOUNG_PERSON)
                .toList();
        if (same.isEmpty()) {
            throw new NotFound();
        }
        return same;
    }
}
