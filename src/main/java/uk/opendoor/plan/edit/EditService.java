package uk.opendoor.plan.edit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.news.NewsDesk;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.plan.Disagreement;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MatterText;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.plan.PlanReader;
import uk.opendoor.plan.PlanVersion;
import uk.opendoor.plan.Plans;
import uk.opendoor.plan.PrivateNote;
import uk.opendoor.plan.Promise;
import uk.opendoor.plan.PromiseState;
import uk.opendoor.plan.PromiseView;
import uk.opendoor.plan.Remark;
import uk.opendoor.plan.Talk;
import uk.opendoor.plan.Talks;
import uk.opendoor.plan.VersionState;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What workers write into a plan, until the young person is asked to agree. */
@UseCase
public class EditService {

    private Plans plans;
    private PlanReader reader;
    private Talks talks;
    private Access access;
    private Caller caller;
    private NewsDesk news;
    private Clock clock;

    protected EditService() {}

    @Inject
    public EditService(
            Plans plans, PlanReader reader, Talks talks, Access access, Caller caller, NewsDesk news, Clock clock) {
        this.plans = plans;
        this.reader = reader;
        this.talks = talks;
        this.access = access;
        this.caller = caller;
        this.news = news;
        this.clock = clock;
    }

    @Permitted(Permission.PATHWAY_PLAN)
    public WorkPlan see(@About PersonId whose) {
        Optional<PlanVersion> version = plans.open(whose).or(() -> plans.inForce(whose));
        // An emergency opens a record to look; what was shared with their adviser in person is not in it.
        boolean works = access.allows(Permission.SHARED_NOTES, whose) && access.allows(Permission.EDIT_PLAN, whose);
        List<String> notes = works
                ? plans.sharedNotes(whose).stream().map(PrivateNote::words).toList()
                : List.of();
        return new WorkPlan(
                reader.read(whose, version),
                version.map(PlanVersion::sentBackWhy).orElse(null),
                notes);
    }

    /** When the young person and a worker last talked about a matter, the latest first. */
    @Permitted(Permission.PATHWAY_PLAN)
    public List<Talk> talks(@About PersonId whose, Matter matter) {
        return talks.about(whose, matter);
    }

    /** Begins a new version from the one in force. If one is on its way already, nothing happens. */
    @Permitted(Permission.EDIT_PLAN)
    public void begin(@About PersonId whose) {
        if (plans.open(whose).isEmpty()) {
            plans.begin(whose, caller.person(), clock.instant());
        }
    }

    /**
     * Writes what a matter says in the draft. What somebody else wrote meanwhile in another text stays.
     *
     * @param base what stood there when the worker began to write
     * @throws WrittenMeanwhile if somebody else changed the same text meanwhile
     * @throws MovedOn if there is no draft any more
     */
    @Permitted(Permission.EDIT_PLAN)
    public void write(@About PersonId whose, Matter matter, Texts base, Texts mine) {
        PlanVersion draft = draft(whose);
        Optional<MatterText> there = plans.texts(draft.versionId()).stream()
                .filter(text -> text.matter() == matter)
                .findFirst();
        Texts theirs = there.map(text -> new Texts(text.need(), text.agreed(), text.how()))
                .orElse(Texts.NONE);
        Texts merged = Texts.merge(mine, theirs, base).orElseThrow(() -> new WrittenMeanwhile(matter.name()));
        there.ifPresentOrElse(
                text -> text.change(merged.need(), merged.agreed(), merged.how(), caller.person(), clock.instant()),
                () -> plans.add(new MatterText(
                        draft.versionId(),
                        matter,
                        merged.need(),
                        merged.agreed(),
                        merged.how(),
                        caller.person(),
                        clock.instant())));
        plans.flush();
    }

    /**
     * Adds a promise to the draft, or changes it there.
     *
     * @param seen what it said when the worker began to write, see {@link PromiseWanted#says()}; of a new one nothing
     * @throws WrittenMeanwhile if somebody else changed it meanwhile
     * @throws MovedOn if there is no draft any more
     */
    @Permitted(Permission.EDIT_PLAN)
    public void promise(@About PersonId whose, String seen, PromiseWanted wanted) {
        new FormId(wanted.promiseId());
        PlanVersion draft = draft(whose);
        plans.promises(draft.versionId()).stream()
                .filter(promise -> promise.promiseId().equals(wanted.promiseId()))
                .findFirst()
                .ifPresentOrElse(
                        promise -> reword(promise, seen, wanted),
                        () -> plans.add(new Promise(
                                draft.versionId(),
                                wanted.promiseId(),
                                wanted.matter(),
                                wanted.what(),
                                wanted.promiser(),
                                wanted.byName(),
                                wanted.dueOn())));
        plans.flush();
    }

    private void reword(Promise promise, String seen, PromiseWanted wanted) {
        String now =
                PromiseWanted.of(PromiseView.of(promise, LocalDate.now(clock))).says();
        if (!now.equals(seen) && !now.equals(wanted.says())) {
            throw new WrittenMeanwhile(wanted.promiseId());
        }
        promise.reword(wanted.matter(), wanted.what(), wanted.promiser(), wanted.byName(), wanted.dueOn());
    }

    /** Notes that a promise was kept, in the plan that holds and in the next one; to note it twice is to note it. */
    @Permitted(Permission.EDIT_PLAN)
    public void keep(@About PersonId whose, String promiseId) {
        List<Promise> open = same(whose, promiseId).stream()
                .filter(promise -> promise.state() == PromiseState.OPEN)
                .toList();
        open.forEach(promise -> promise.keep(LocalDate.now(clock)));
        if (holds(whose, open)) {
            news.note(whose, NewsKind.PROMISE_KEPT);
        }
    }

    /** Whether one of them is in the plan that holds, and not in a draft alone, of which the young person knows nothing. */
    private boolean holds(PersonId whose, List<Promise> promises) {
        Optional<String> inForce = plans.inForce(whose).map(PlanVersion::versionId);
        return promises.stream()
                .map(Promise::versionId)
                .anyMatch(id -> inForce.filter(id::equals).isPresent());
    }

    /** Takes back that a promise was kept or dropped. */
    @Permitted(Permission.EDIT_PLAN)
    public void reopen(@About PersonId whose, String promiseId) {
        same(whose, promiseId).forEach(Promise::reopen);
    }

    /**
     * Says that a promise is not needed any more, and why: the young person reads it, and is told if it was in the plan that
     * holds, which they had agreed to.
     *
     * @throws MovedOn if it was kept
     */
    @Permitted(Permission.EDIT_PLAN)
    public void drop(@About PersonId whose, String promiseId, String why) {
        List<Promise> needed = same(whose, promiseId).stream()
                .filter(promise -> promise.state() != PromiseState.DROPPED)
                .toList();
        needed.forEach(promise -> promise.drop(why, caller.person(), LocalDate.now(clock)));
        if (holds(whose, needed)) {
            news.tell(whose, NewsKind.PROMISE_DROPPED, "newForYou");
        }
    }

    /**
     * Asks the young person to agree.
     *
     * @throws Incomplete if there is no plan for when things go wrong
     * @throws MovedOn if there is no draft any more
     */
    @Permitted(Permission.EDIT_PLAN)
    public void submit(@About PersonId whose) {
        PlanVersion draft = draft(whose);
        boolean contingency = plans.texts(draft.versionId()).stream()
                .anyMatch(text ->
                        text.matter() == Matter.CONTINGENCY && !text.agreed().isEmpty());
        if (!contingency) {
            throw new Incomplete(Matter.CONTINGENCY);
        }
        draft.submit(clock.instant());
        news.tell(whose, NewsKind.PLAN_WAITS, "planToRead");
    }

    /**
     * Takes it back to write on, whether the young person has agreed or not.
     *
     * @throws MovedOn if it is in force or over
     */
    @Permitted(Permission.EDIT_PLAN)
    public void takeBack(@About PersonId whose) {
        plans.lock(whose);
        PlanVersion version = plans.open(whose).orElseThrow(() -> new MovedOn(whose.value()));
        if (version.state() != VersionState.DRAFT) {
            version.sendBack(null);
            news.note(whose, NewsKind.PLAN_TAKEN_BACK);
        }
    }

    /**
     * Throws a draft away. Nobody but workers has read it, what it says can still be read by them, and what the young person
     * said anywhere is no part of it.
     *
     * @param versionId of the draft that they saw
     * @throws MovedOn if the young person has been asked to agree to it meanwhile, or it is gone
     */
    @Permitted(Permission.EDIT_PLAN)
    public void discard(@About PersonId whose, String versionId) {
        PlanVersion draft = draft(whose);
        if (!draft.versionId().equals(versionId)) {
            throw new MovedOn(versionId);
        }
        draft.discard(caller.person(), clock.instant());
    }

    /** Says something about a matter; the same form sent twice is one remark. */
    @Permitted(Permission.REMARK)
    public void remark(@About PersonId whose, Matter matter, String remarkId, String words) {
        new FormId(remarkId);
        if (plans.remark(remarkId).isEmpty()) {
            plans.add(new Remark(remarkId, whose, matter, caller.person(), words, clock.instant()));
            news.note(whose, NewsKind.COMMENT, matter);
            plans.flush();
        }
    }

    /**
     * Answers what the young person does not agree with.
     *
     * @throws MovedOn if somebody has answered
     */
    @Permitted(Permission.EDIT_PLAN)
    public void answer(@About PersonId whose, String disagreementId, String words) {
        Disagreement disagreement = plans.disagreement(disagreementId)
                .filter(one -> one.whose().equals(whose))
                .orElseThrow(NotFound::new);
        disagreement.answer(words, caller.person(), clock.instant());
        news.tell(whose, NewsKind.ANSWER, disagreement.matter(), "planToRead");
        plans.flush();
    }

    /** Locks the plan first: nobody submits it while somebody writes in it, and what two write comes one after the other. */
    private PlanVersion draft(PersonId whose) {
        plans.lock(whose);
        return plans.open(whose)
                .filter(version -> version.state() == VersionState.DRAFT)
                .orElseThrow(() -> new MovedOn(whose.value()));
    }

    private List<Promise> same(PersonId whose, String promiseId) {
        List<Promise> same = plans.samePromise(whose, promiseId);
        if (same.isEmpty()) {
            throw new NotFound();
        }
        return same;
    }
}
