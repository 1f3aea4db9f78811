package uk.opendoor.meeting.release.desk;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.release.paper.ChairWish;
import uk.opendoor.meeting.release.paper.Papers;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** The papers for one meeting: which there are, who has no report yet, and who wants to speak to the chair. */
@UseCase
public class MeetingPapersService {

    private Papers papers;
    private DeskReader reader;
    private Meetings meetings;
    private People people;
    private Provider<Deadlines> deadlines;
    private Access access;
    private Caller caller;
    private Clock clock;

    protected MeetingPapersService() {}

    @Inject
    public MeetingPapersService(
            Papers papers,
            DeskReader reader,
            Meetings meetings,
            People people,
            Provider<Deadlines> deadlines,
            Access access,
            Caller caller,
            Clock clock) {
        this.papers = papers;
        this.reader = reader;
        this.meetings = meetings;
        this.people = people;
        this.deadlines = deadlines;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** The first child of the meeting of whom I may see papers; it is not there if there is none. */
    @Permitted(Permission.CASELOAD)
    public PersonId first(String meetingId) {
        return meetings.get(meetingId).children().stream()
                .filter(child -> access.allows(Permission.PAPERS, child))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Permitted(Permission.PAPERS)
    public MeetingPapers see(@About PersonId child, String meetingId) {
        WholeMeeting whole = whole(child, meetingId);
        Map<PersonId, String> names = people.names(whole.invitations().stream()
                .map(MeetingInvitation::invitee)
                .filter(one -> one != null)
                .toList());
        Set<PersonId> have = papers.haveReport(Set.of(meetingId)).getOrDefault(meetingId, Set.of());
        return new MeetingPapers(
                whole.meeting().kind(),
                whole.meeting().slot().day(),
                Due.report(whole.meeting().kind(), whole.meeting().slot().day(), deadlines.get())
                        .orElse(null),
                whole.invitations().stream()
                        .filter(one -> one.invitedAs() == InvitedAs.PARENT && !have.contains(one.invitee()))
                        .map(one -> names.getOrDefault(one.invitee(), ""))
                        .toList(),
                reader.rows(papers.about(whole.children()).stream()
                        .filter(one -> one.meetingId().filter(meetingId::equals).isPresent())
                        .toList()),
                papers.wishes(meetingId).stream()
                        .map(one -> wish(one, whole, names))
                        .toList());
    }

    /** The chair has spoken to them. */
    @Permitted(Permission.BOOK_MEETING)
    public void spoken(@About PersonId child, String meetingId, String wishId) {
        whole(child, meetingId);
        papers.wishes(meetingId).stream()
                .filter(one -> one.wishId().equals(wishId))
                .findFirst()
                .orElseThrow(NotFound::new)
                .spoken(caller.person(), clock.instant());
    }

    private WholeMeeting whole(PersonId child, String meetingId) {
        WholeMeeting whole = meetings.get(meetingId);
        if (!whole.isAbout(child)) {
            throw new NotFound();
        }
        return whole;
    }

    private MeetingPapers.Wish wish(ChairWish one, WholeMeeting whole, Map<PersonId, String> names) {
        PersonId who = whole.invitation(one.invitationId()).invitee();
        return new MeetingPapers.Wish(
                one.wishId(), names.getOrDefault(who, ""), one.words(), moment(one.askedAt()), moment(one.spokenAt()));
    }

    private LocalDateTime moment(Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, clock.getZone());
    }
}
