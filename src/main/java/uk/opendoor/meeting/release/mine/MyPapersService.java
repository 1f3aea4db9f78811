package uk.opendoor.meeting.release.mine;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Document;
import uk.opendoor.access.Home;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.mine.MyMeetingsService;
import uk.opendoor.meeting.release.paper.ChairWish;
import uk.opendoor.meeting.release.paper.Copies;
import uk.opendoor.meeting.release.paper.DeskPaper;
import uk.opendoor.meeting.release.paper.PaperKind;
import uk.opendoor.meeting.release.paper.PaperRelease;
import uk.opendoor.meeting.release.paper.PaperVersion;
import uk.opendoor.meeting.release.paper.Papers;
import uk.opendoor.meeting.release.paper.ReleaseState;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** The papers that I was given. It takes the release and the right, on the day that I look. */
@UseCase
public class MyPapersService {

    private Papers papers;
    private Copies copies;
    private Meetings meetings;
    private MyMeetingsService mine;
    private GuestsTold told;
    private Provider<Deadlines> deadlines;
    private Access access;
    private Caller caller;
    private Clock clock;

    protected MyPapersService() {}

    @Inject
    public MyPapersService(
            Papers papers,
            Copies copies,
            Meetings meetings,
            MyMeetingsService mine,
            GuestsTold told,
            Provider<Deadlines> deadlines,
            Access access,
            Caller caller,
            Clock clock) {
        this.papers = papers;
        this.copies = copies;
        this.meetings = meetings;
        this.mine = mine;
        this.told = told;
        this.deadlines = deadlines;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** All that I was given and may still see under this home, the latest first. */
    @Permitted(Permission.OWN_ACCOUNT)
    public List<Given> all(Home home) {
        List<PaperRelease> seen = papers.to(caller.person()).stream()
                .filter(one -> isAt(one, home) && maySee(one))
                .toList();
        return given(seen);
    }

    private static boolean isAt(PaperRelease one, Home home) {
        return one.isOwn() == (home == Home.ME);
    }

    private boolean maySee(PaperRelease one) {
        return one.isReleased() && access.allows(Permission.REPORT, one.child(), one.releaseId());
    }

    private List<Given> given(List<PaperRelease> all) {
        Map<String, DeskPaper> known = papers
                .all(all.stream().map(PaperRelease::paperId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(DeskPaper::paperId, Function.identity()));
        return all.stream().map(one -> given(one, known.get(one.paperId()))).toList();
    }

    private Given given(PaperRelease one, DeskPaper paper) {
        boolean takenBack = one.state() == ReleaseState.RECALLED;
        Instant when = takenBack ? one.takenBackAt() : one.decidedAt();
        return new Given(
                one.releaseId(),
                paper.kind(),
                paper.meetingId().orElse(null),
                LocalDate.ofInstant(when, clock.getZone()),
                one.until(),
                one.readAt() != null || one.savedAt() != null,
                takenBack);
    }

    /** What I get before a meeting to which I am invited, and what I had of it. */
    @Permitted(Permission.OWN_ACCOUNT)
    public Beforehand beforehand(String meetingId, Home home) {
        List<PersonId> open = mine.openTo(meetingId, home);
        WholeMeeting whole = meetings.get(meetingId);
        MeetingInvitation me = invitation(whole);
        List<Given> given = given(papers.to(caller.person()).stream()
                        .filter(one -> isAt(one, home) && open.contains(one.child()))
                        .filter(one -> maySee(one) || one.state() == ReleaseState.RECALLED)
                        .toList())
                .stream()
                .filter(one -> meetingId.equals(one.meeting()))
                .toList();
        LocalDate by = me.invitedAs() == InvitedAs.PARENT && whole.meeting().isBooked() && !me.isLeftOut()
                ? Due.report(whole.meeting().kind(), me.slot(whole.meeting()).day(), deadlines.get())
                        .orElse(null)
                : null;
        boolean there = given.stream().anyMatch(one -> one.kind() == PaperKind.REPORT && !one.takenBack());
        return new Beforehand(
                given,
                by,
                there,
                by != null && !there && LocalDate.now(clock).isAfter(by),
                papers.wish(me.invitationId())
                        .map(wish -> moment(wish.askedAt()))
                        .orElse(null),
                isAhead(whole, me));
    }

    private boolean isAhead(WholeMeeting whole, MeetingInvitation me) {
        return whole.meeting().isBooked()
                && clock.instant().isBefore(me.knownSlot(whole.meeting()).moment());
    }

    private MeetingInvitation invitation(WholeMeeting whole) {
        return whole.invitationOf(caller.person()).orElseThrow(NotFound::new);
    }

    /**
     * Asks to speak to the chair before the meeting, once; those who work with the child and the chair are told.
     *
     * @throws MovedOn if it is over or off, or is being asked at this moment
     */
    @Permitted(Permission.ANSWER_MEETING)
    public void askChair(@About PersonId child, String meetingId, Home home, String formId, String words) {
        new FormId(formId);
        if (!mine.openTo(meetingId, home).contains(child)) {
            throw new NotFound();
        }
        WholeMeeting whole = meetings.get(meetingId);
        MeetingInvitation me = invitation(whole);
        if (papers.wish(me.invitationId()).isPresent()) {
            return;
        }
        if (!isAhead(whole, me)) {
            throw new MovedOn(meetingId);
        }
        meetings.add(new ChairWish(formId, me, child, words, clock.instant()));
        told.tellWorkers(whole.children());
        whole.invitations().stream()
                .filter(one -> one.invitedAs() == InvitedAs.CHAIR)
                .map(MeetingInvitation::invitee)
                .forEach(told::tellWorker);
    }

    /** About whom a paper is that I was given; it is not there if I was not. */
    @Permitted(Permission.OWN_ACCOUNT)
    public PersonId whose(String releaseId, Home home) {
        return papers.release(releaseId)
                .filter(one -> one.recipient().equals(caller.person()) && isAt(one, home) && maySee(one))
                .map(PaperRelease::child)
                .orElseThrow(NotFound::new);
    }

    /** Its words; it is written down when I first read them. */
    @Permitted(Permission.REPORT)
    public List<Copies.Page> read(@About PersonId child, @Document String releaseId) {
        PaperRelease release = release(child, releaseId);
        release.read(clock.instant());
        return copies.read(release.versionId());
    }

    /** What stands above its words. */
    @Permitted(Permission.REPORT)
    public Given facts(@About PersonId child, @Document String releaseId) {
        return given(List.of(release(child, releaseId))).get(0);
    }

    /** My copy, which bears my mark; it is written down when I first take it. */
    @Permitted(Permission.REPORT)
    public byte[] copy(@About PersonId child, @Document String releaseId) {
        PaperRelease release = release(child, releaseId);
        release.saved(clock.instant());
        PaperVersion version = papers.version(release.versionId()).orElseThrow(NotFound::new);
        return copies.pdf(version, Copies.mark(releaseId, LocalDate.ofInstant(release.decidedAt(), clock.getZone())));
    }

    private PaperRelease release(PersonId child, String releaseId) {
        return papers.release(releaseId)
                .filter(one ->
                        one.recipient().equals(caller.person()) && one.child().equals(child))
                .filter(PaperRelease::isReleased)
                .orElseThrow(NotFound::new);
    }

    private LocalDateTime moment(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }
}
