package uk.opendoor.meeting.release.give;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.family.GrantRefused;
import uk.opendoor.family.Relations;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.release.paper.DeskPaper;
import uk.opendoor.meeting.release.paper.Flagged;
import uk.opendoor.meeting.release.paper.PaperFlag;
import uk.opendoor.meeting.release.paper.PaperRelease;
import uk.opendoor.meeting.release.paper.PaperVersion;
import uk.opendoor.meeting.release.paper.Papers;
import uk.opendoor.meeting.release.paper.ReleaseState;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Gives a paper to one person: at once if nothing was found in it for them, else when a second person has looked. */
@UseCase
public class ReleaseService {

    private Papers papers;
    private Check check;
    private Recipients recipients;
    private ReleaseReader reader;
    private Handing handing;
    private SecondPeople second;
    private Relations relations;
    private People people;
    private Caller caller;
    private Clock clock;

    protected ReleaseService() {}

    @Inject
    public ReleaseService(
            Papers papers,
            Check check,
            Recipients recipients,
            ReleaseReader reader,
            Handing handing,
            SecondPeople second,
            Relations relations,
            People people,
            Caller caller,
            Clock clock) {
        this.papers = papers;
        this.check = check;
        this.recipients = recipients;
        this.reader = reader;
        this.handing = handing;
        this.second = second;
        this.relations = relations;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /** What there is to look at in the latest version, for one who is to get it. */
    @Permitted(Permission.MUST_NOT_APPEAR)
    public Prepared prepare(@About PersonId child, String paperId, PersonId recipient) {
        DeskPaper paper = paper(child, paperId);
        Recipient to = recipients.get(paper, recipient);
        PaperVersion latest = latest(paper);
        Checked checked = check.of(paper, latest.versionId(), to.person());
        return new Prepared(
                people.get(child).name().whole(),
                people.get(recipient).name().whole(),
                latest.number(),
                checked.flags(),
                checked.tooMany(),
                waiting(paper, recipient).isPresent());
    }

    /**
     * Gives the latest version to somebody, or asks a second person. The same form twice is one.
     *
     * @return how far it has come
     * @throws NotExplained if something was found of which nobody says why it may stand there, or in a version that they did
     *     not look at
     * @throws GrantRefused if it is the worker's own family
     * @throws MovedOn if it waits for a second person already
     */
    @Permitted(Permission.RELEASE_PAPER)
    public ReleaseState release(@About PersonId child, String paperId, ReleaseWanted wanted) {
        new FormId(wanted.id());
        DeskPaper paper = paper(child, paperId);
        Optional<PaperRelease> before = papers.release(wanted.id());
        if (before.isPresent()) {
            return ofPaper(before.get(), paper).state();
        }
        Recipient to = recipients.get(paper, wanted.recipient());
        refuseOwnFamily(to.child(), to.person());
        if (waiting(paper, to.person()).isPresent()) {
            throw new MovedOn(paperId);
        }
        PaperVersion latest = latest(paper);
        return begin(paper, asked(latest, to, wanted), explained(paper, latest, wanted), wanted);
    }

    /** What was found in the version that they looked at. */
    private List<Flagged> explained(DeskPaper paper, PaperVersion latest, ReleaseWanted wanted) {
        Checked checked = check.of(paper, latest.versionId(), wanted.recipient());
        if (latest.number() != wanted.edition()
                || checked.tooMany()
                || !wanted.whys().keySet().containsAll(checked.flags())) {
            throw new NotExplained();
        }
        return checked.flags();
    }

    private PaperRelease asked(PaperVersion latest, Recipient to, ReleaseWanted wanted) {
        return new PaperRelease(
                wanted.id(),
                latest,
                to.child(),
                to.person(),
                today().plusMonths(wanted.months()),
                caller.person(),
                clock.instant());
    }

    private ReleaseState begin(DeskPaper paper, PaperRelease release, List<Flagged> flags, ReleaseWanted wanted) {
        papers.add(release);
        if (flags.isEmpty()) {
            handing.over(release, null);
            return release.state();
        }
        for (int i = 0; i < flags.size(); i++) {
            Flagged flag = flags.get(i);
            papers.add(new PaperFlag(release.releaseId(), i, flag, wanted.whys().get(flag)));
        }
        second.ask(paper.child());
        return release.state();
    }

    @Permitted(Permission.PAPERS)
    public ReleaseView see(@About PersonId child, String paperId, String releaseId) {
        return reader.read(release(child, paperId, releaseId));
    }

    /**
     * The second person's yes or no.
     *
     * @throws GrantRefused if they asked themselves, or if it is their own family
     * @throws ListChanged if something would be found now that was not looked at
     * @throws MovedOn if somebody was faster, or they may not have it any more
     */
    @Permitted(Permission.SIGN_PAPER)
    public void decide(@About PersonId child, String paperId, String releaseId, boolean yes, String why) {
        PaperRelease release = release(child, paperId, releaseId);
        if (release.askedBy().equals(caller.person())) {
            throw new GrantRefused(GrantRefused.Why.OWN_GRANT);
        }
        refuseOwnFamily(release.child(), release.recipient());
        if (release.state() != ReleaseState.ASKED) {
            throw new MovedOn(release.releaseId());
        }
        if (yes) {
            requireKnown(release);
            handing.over(release, why);
        } else {
            release.refuse(caller.person(), clock.instant(), why);
            papers.flush();
        }
        second.answered(release.askedBy());
    }

    private void requireKnown(PaperRelease release) {
        DeskPaper paper = papers.get(release.paperId());
        boolean may = recipients.of(paper).stream().anyMatch(one -> one.person().equals(release.recipient()));
        if (!may) {
            throw new MovedOn(release.releaseId());
        }
        Set<Flagged> explained = papers.flags(release.releaseId()).stream()
                .map(PaperFlag::flagged)
                .collect(Collectors.toSet());
        Checked now = check.of(paper, release.versionId(), release.recipient());
        if (now.tooMany() || !explained.containsAll(new HashSet<>(now.flags()))) {
            throw new ListChanged();
        }
    }

    /**
     * Takes it back from this moment on.
     *
     * @throws MovedOn if they do not have it
     */
    @Permitted(Permission.RECALL_PAPER)
    public void recall(@About PersonId child, String paperId, String releaseId, String why) {
        handing.back(release(child, paperId, releaseId), why);
    }

    private Optional<PaperRelease> waiting(DeskPaper paper, PersonId recipient) {
        return papers.releases(List.of(paper.paperId())).stream()
                .filter(one ->
                        one.state() == ReleaseState.ASKED && one.recipient().equals(recipient))
                .findFirst();
    }

    private void refuseOwnFamily(PersonId child, PersonId recipient) {
        PersonId me = caller.person();
        if (me.equals(recipient) || relations.isFamily(me, child, recipient)) {
            throw new GrantRefused(GrantRefused.Why.OWN_FAMILY);
        }
    }

    private PaperVersion latest(DeskPaper paper) {
        List<PaperVersion> versions = papers.versions(List.of(paper.paperId())).get(paper.paperId());
        return versions.get(versions.size() - 1);
    }

    private PaperRelease release(PersonId child, String paperId, String releaseId) {
        DeskPaper paper = paper(child, paperId);
        return ofPaper(papers.release(releaseId).orElseThrow(NotFound::new), paper);
    }

    private static PaperRelease ofPaper(PaperRelease release, DeskPaper paper) {
        if (!release.paperId().equals(paper.paperId())) {
            throw new NotFound();
        }
        return release;
    }

    private DeskPaper paper(PersonId child, String paperId) {
        DeskPaper paper = papers.get(paperId);
        if (!paper.child().equals(child)) {
            throw new NotFound();
        }
        return paper;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
