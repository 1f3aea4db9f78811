package uk.opendoor.meeting.exclude;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Home;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** The letters of a chair: what was written to me, and what the chair writes and the workers read that somebody else gets. */
@UseCase
public class LetterService {

    private Meetings meetings;
    private Exclusions exclusions;
    private LetterCheck check;
    private People people;
    private Caller caller;
    private Clock clock;

    protected LetterService() {}

    @Inject
    public LetterService(
            Meetings meetings, Exclusions exclusions, LetterCheck check, People people, Caller caller, Clock clock) {
        this.meetings = meetings;
        this.exclusions = exclusions;
        this.check = check;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether there is one for me; nothing is opened by that. */
    @Permitted(Permission.MEETING)
    public Optional<Letter> glance(@About PersonId child, String meetingId, Home home) {
        return mine(child, meetingId, home).map(one -> letter(one, me()));
    }

    /** The last one; it is written down when I first read it. It is not there if there is none. */
    @Permitted(Permission.MEETING)
    public Letter read(@About PersonId child, String meetingId, Home home) {
        Exclusion one = mine(child, meetingId, home).orElseThrow(NotFound::new);
        one.read(clock.instant());
        return letter(one, me());
    }

    private Optional<Exclusion> mine(PersonId child, String meetingId, Home home) {
        MeetingInvitation mine = meetings.get(meetingId)
                .invitationOf(caller.person())
                .filter(one -> one.invitedAs().home().filter(home::equals).isPresent())
                .filter(one -> one.children().contains(child))
                .orElseThrow(NotFound::new);
        return told(mine.invitationId());
    }

    private Optional<Exclusion> told(String invitationId) {
        return exclusions.ofInvitation(invitationId).stream()
                .filter(Exclusion::isTold)
                .findFirst();
    }

    private String me() {
        return name(caller.person());
    }

    private String name(PersonId who) {
        return people.get(who).name().whole();
    }

    private Letter letter(Exclusion one, String name) {
        return new Letter(
                name,
                day(one.decidedAt()),
                one.extent(),
                one.part(),
                one.instead(),
                one.letter(),
                one.reviewBy(),
                one.endedAt() == null ? null : day(one.endedAt()));
    }

    /** As the chair wants to write it to somebody. */
    @Permitted(Permission.EXCLUDE)
    public Letter draft(@About PersonId child, String meetingId, String invitationId, Decided decided) {
        MeetingInvitation guest = guest(child, meetings.get(meetingId), invitationId);
        return new Letter(
                name(guest.invitee()),
                LocalDate.now(clock),
                decided.extent(),
                decided.part(),
                decided.instead().stream().sorted().toList(),
                decided.letter(),
                decided.reviewBy(),
                null);
    }

    /** What stands in the chair's words and is of somebody else, or of a place. */
    @Permitted(Permission.EXCLUDE)
    public List<String> leaks(@About PersonId child, String meetingId, String invitationId, String words) {
        WholeMeeting whole = meetings.get(meetingId);
        return check.found(whole, guest(child, whole, invitationId), words);
    }

    /** The last one that somebody was sent, for the workers: it may have to go on paper. */
    @Permitted(Permission.EXCLUSION)
    public Letter sent(@About PersonId child, String meetingId, String invitationId) {
        MeetingInvitation guest = guest(child, meetings.get(meetingId), invitationId);
        return told(invitationId).map(one -> letter(one, name(guest.invitee()))).orElseThrow(NotFound::new);
    }

    private static MeetingInvitation guest(PersonId child, WholeMeeting whole, String invitationId) {
        MeetingInvitation guest = whole.invitation(invitationId);
        if (!guest.invitedAs().isFamily() || !guest.children().contains(child)) {
            throw new NotFound();
        }
        return guest;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
