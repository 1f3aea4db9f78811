package uk.opendoor.meeting.mine;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Home;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.meeting.AnswerKind;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.LateCost;
import uk.opendoor.meeting.MeetingAnswer;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.Needs;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/**
 * The meetings that I am invited to, and may still see. To be invited is not enough, nor is the right to see meetings of a
 * child: it takes both, on the day that I look.
 */
@UseCase
public class MyMeetingsService {

    /** How long one that is over still stands there. */
    private static final int DAYS_SHOWN = 180;

    private Meetings meetings;
    private MyMeetingReader reader;
    private GuestsTold told;
    private Access access;
    private Caller caller;
    private Clock clock;

    protected MyMeetingsService() {}

    @Inject
    public MyMeetingsService(
            Meetings meetings, MyMeetingReader reader, GuestsTold told, Access access, Caller caller, Clock clock) {
        this.meetings = meetings;
        this.reader = reader;
        this.told = told;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those that a relative or a supporter is invited to, the next first. */
    @Permitted(Permission.MY_FAMILY)
    public List<MyMeeting> ofFamily() {
        return all(Home.FAMILY);
    }

    /** The same, by each child whom I am invited for and of whom I may see meetings. */
    @Permitted(Permission.MY_FAMILY)
    public Map<PersonId, List<MyMeeting>> byChild() {
        Map<PersonId, List<MyMeeting>> all = new HashMap<>();
        seen(Home.FAMILY)
                .forEach(one -> one.open()
                        .forEach(child -> all.computeIfAbsent(child, key -> new ArrayList<>())
                                .add(one.meeting())));
        return all;
    }

    /** My own, as a young person; the next first. */
    @Permitted(Permission.MEETING)
    public List<MyMeeting> mine(@About PersonId me) {
        return me.equals(caller.person()) ? all(Home.ME) : List.of();
    }

    /** @param open the children whom I am invited for and of whom I may see meetings */
    private record Seen(List<PersonId> open, MyMeeting meeting) {}

    private List<MyMeeting> all(Home home) {
        return seen(home).stream().map(Seen::meeting).toList();
    }

    private List<Seen> seen(Home home) {
        List<WholeMeeting> all = meetings.whole(
                meetings.forGuest(caller.person(), home, LocalDate.now(clock).minusDays(DAYS_SHOWN)));
        Eyes eyes = new Eyes(access);
        Map<PersonId, String> names = reader.names(all);
        return all.stream()
                .map(one -> view(one, home, eyes, names))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Seen> view(WholeMeeting one, Home home, Eyes eyes, Map<PersonId, String> names) {
        return mineOf(one, home).flatMap(mine -> {
            List<PersonId> open = eyes.open(mine.children());
            return open.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Seen(open, reader.read(one, mine, open, eyes, names)));
        });
    }

    private Optional<MeetingInvitation> mineOf(WholeMeeting one, Home home) {
        return one.invitationOf(caller.person())
                .filter(mine -> mine.invitedAs().home().filter(home::equals).isPresent());
    }

    /** The children whom I am invited for and of whom I may see meetings; it is not there if there is none. */
    @Permitted(Permission.OWN_ACCOUNT)
    public List<PersonId> openTo(String meetingId, Home home) {
        List<PersonId> open = mineOf(meetings.get(meetingId), home)
                .map(mine -> new Eyes(access).open(mine.children()))
                .orElse(List.of());
        if (open.isEmpty()) {
            throw new NotFound();
        }
        return open;
    }

    /** One of them; each of its children's records says that I looked. */
    @Permitted(Permission.MEETING)
    public MyMeeting see(@About PersonId child, String meetingId, Home home) {
        WholeMeeting whole = meetings.get(meetingId);
        invitation(whole, child, home);
        return view(whole, home, new Eyes(access), reader.names(List.of(whole)))
                .map(Seen::meeting)
                .orElseThrow(NotFound::new);
    }

    /**
     * Keeps my answer with the time at which we had it, and tells those who work with the child. The same form twice is one.
     *
     * @throws MovedOn if it is over or off, or I do not take part
     */
    @Permitted(Permission.ANSWER_MEETING)
    public void answer(
            @About PersonId child,
            String meetingId,
            Home home,
            String formId,
            AnswerKind kind,
            String words,
            Needs needs) {
        new FormId(formId);
        WholeMeeting whole = meetings.get(meetingId);
        MeetingInvitation mine = mine(whole, child, home);
        if (whole.past().answers().stream().anyMatch(one -> one.answerId().equals(formId))) {
            return;
        }
        if (!whole.meeting().isBooked()
                || mine.isLeftOut()
                || !clock.instant().isBefore(mine.slot(whole.meeting()).moment())) {
            throw new MovedOn(meetingId);
        }
        meetings.add(new MeetingAnswer(formId, mine, kind, words, needs, clock.instant()));
        told.tellWorkers(whole.children());
    }

    /**
     * Keeps what a late change has cost me, and tells those who work with the child. The same form twice is one.
     *
     * @throws MovedOn if nothing was changed late for me
     */
    @Permitted(Permission.ANSWER_MEETING)
    public void cost(@About PersonId child, String meetingId, Home home, String formId, String words) {
        new FormId(formId);
        WholeMeeting whole = meetings.get(meetingId);
        MeetingInvitation mine = mine(whole, child, home);
        if (whole.past().costs().stream().anyMatch(one -> one.costId().equals(formId))) {
            return;
        }
        if (!reader.isLate(whole, mine)) {
            throw new MovedOn(meetingId);
        }
        meetings.add(new LateCost(formId, mine, words, clock.instant()));
        told.tellWorkers(whole.children());
    }

    private MeetingInvitation mine(WholeMeeting whole, PersonId child, Home home) {
        if (!access.allows(Permission.MEETING, child)) {
            throw new NotFound();
        }
        return invitation(whole, child, home);
    }

    private MeetingInvitation invitation(WholeMeeting whole, PersonId child, Home home) {
        return mineOf(whole, home).filter(one -> one.children().contains(child)).orElseThrow(NotFound::new);
    }
}
