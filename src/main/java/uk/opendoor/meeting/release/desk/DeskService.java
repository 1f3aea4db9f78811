package uk.opendoor.meeting.release.desk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.release.extract.Extract;
import uk.opendoor.meeting.release.extract.Extracted;
import uk.opendoor.meeting.release.extract.Refused;
import uk.opendoor.meeting.release.paper.Copies;
import uk.opendoor.meeting.release.paper.DeskPaper;
import uk.opendoor.meeting.release.paper.PaperVersion;
import uk.opendoor.meeting.release.paper.Papers;
import uk.opendoor.meeting.release.scan.NotScanned;
import uk.opendoor.meeting.release.scan.VirusScanner;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Puts papers on the desk, and shows what lies there. */
@UseCase
public class DeskService {

    /** A record of a meeting comes some weeks after it. */
    private static final int DAYS_BACK = 90;

    private Papers papers;
    private Copies copies;
    private DeskReader reader;
    private VirusScanner scanner;
    private Meetings meetings;
    private Messages messages;
    private Access access;
    private Caller caller;
    private Clock clock;

    protected DeskService() {}

    @Inject
    public DeskService(
            Papers papers,
            Copies copies,
            DeskReader reader,
            VirusScanner scanner,
            Meetings meetings,
            Messages messages,
            Access access,
            Caller caller,
            Clock clock) {
        this.papers = papers;
        this.copies = copies;
        this.reader = reader;
        this.scanner = scanner;
        this.meetings = meetings;
        this.messages = messages;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** All papers about those whom I may open, and what of it waits for me. */
    @Permitted(Permission.CASELOAD)
    public DeskView mine() {
        return reader.desk();
    }

    /** Those of whom I can put a paper on the desk, by their names. */
    @Permitted(Permission.CASELOAD)
    public List<DeskView.Whose> people() {
        return reader.people();
    }

    /** On whose record a paper is; it is not there for those who may not see papers of theirs. */
    @Permitted(Permission.CASELOAD)
    public PersonId whose(String paperId) {
        PersonId child = papers.get(paperId).child();
        if (!access.allows(Permission.PAPERS, child)) {
            throw new NotFound();
        }
        return child;
    }

    /** Papers about one child, the latest first. */
    @Permitted(Permission.PAPERS)
    public List<DeskView.Row> of(@About PersonId child) {
        return reader.rows(papers.about(List.of(child)));
    }

    @Permitted(Permission.PAPERS)
    public PaperView see(@About PersonId child, String paperId) {
        return reader.paper(paper(child, paperId));
    }

    /** The latest version as those would get it who are given it, but for the mark. */
    @Permitted(Permission.PAPERS)
    public byte[] pdf(@About PersonId child, String paperId) {
        paper(child, paperId);
        List<PaperVersion> versions = papers.versions(List.of(paperId)).get(paperId);
        return copies.pdf(versions.get(versions.size() - 1), messages.say("papers.mark.draft"));
    }

    /** A meeting for which a paper can be. */
    public record ForMeeting(String id, MeetingKind kind, LocalDate day) {}

    /** Meetings about one child that were not long ago, or are to come. */
    @Permitted(Permission.PAPERS)
    public List<ForMeeting> meetings(@About PersonId child) {
        LocalDate today = LocalDate.now(clock);
        return meetings.about(List.of(child), today.minusDays(DAYS_BACK), today.plusYears(1)).stream()
                .filter(one -> one.state() != MeetingState.CANCELLED)
                .map(one ->
                        new ForMeeting(one.meetingId(), one.kind(), one.slot().day()))
                .toList();
    }

    /**
     * Puts a paper on the desk, or another version of one that lies there. The same form twice is one.
     *
     * @return the id of the paper
     * @throws NotScanned if something is in it, or nobody can say
     * @throws Refused if it cannot be checked
     */
    @Permitted(Permission.RELEASE_PAPER)
    public String put(@About PersonId child, PaperWanted wanted) {
        new FormId(wanted.id());
        Optional<PaperVersion> before = papers.version(wanted.id());
        if (before.isPresent()) {
            return paper(child, before.get().paperId()).paperId();
        }
        wanted.meeting().ifPresent(meeting -> requireAbout(child, meeting));
        scanner.check(wanted.file());
        Extracted words = Extract.from(wanted.name(), wanted.file());
        DeskPaper paper = wanted.paper().map(id -> paper(child, id)).orElseGet(() -> begun(child, wanted));
        add(paper, wanted, words);
        return paper.paperId();
    }

    private DeskPaper begun(PersonId child, PaperWanted wanted) {
        DeskPaper paper = new DeskPaper(
                wanted.id(), child, wanted.meeting().orElse(null), wanted.kind(), caller.person(), clock.instant());
        papers.add(paper);
        return paper;
    }

    private void add(DeskPaper paper, PaperWanted wanted, Extracted words) {
        Map<String, List<PaperVersion>> before = papers.versions(List.of(paper.paperId()));
        papers.add(
                new PaperVersion(
                        wanted.id(),
                        paper.paperId(),
                        before.getOrDefault(paper.paperId(), List.of()).size() + 1,
                        words.kind(),
                        wanted.file(),
                        caller.person(),
                        clock.instant()),
                wanted.file(),
                words);
    }

    private void requireAbout(PersonId child, String meetingId) {
        if (!meetings.get(meetingId).isAbout(child)) {
            throw new NotFound();
        }
    }

    private DeskPaper paper(PersonId child, String paperId) {
        DeskPaper paper = papers.get(paperId);
        if (!paper.child().equals(child)) {
            throw new NotFound();
        }
        return paper;
    }
}
