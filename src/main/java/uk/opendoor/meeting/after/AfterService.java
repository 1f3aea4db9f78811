package uk.opendoor.meeting.after;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.Tidings;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.book.AlsoAbout;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Writes down what was decided, and tells the family. The decision of a conference is its chair's. */
@UseCase
public class AfterService {

    private static final Set<MeetingKind> CONFERENCES =
            Set.of(MeetingKind.INITIAL_CONFERENCE, MeetingKind.REVIEW_CONFERENCE);

    private Meetings meetings;
    private Afterwards afterwards;
    private AfterReader reader;
    private AlsoAbout also;
    private GuestsTold told;
    private Caller caller;
    private Clock clock;

    protected AfterService() {}

    @Inject
    public AfterService(
            Meetings meetings,
            Afterwards afterwards,
            AfterReader reader,
            AlsoAbout also,
            GuestsTold told,
            Caller caller,
            Clock clock) {
        this.meetings = meetings;
        this.afterwards = afterwards;
        this.reader = reader;
        this.also = also;
        this.told = told;
        this.caller = caller;
        this.clock = clock;
    }

    static boolean isConference(MeetingKind kind) {
        return CONFERENCES.contains(kind);
    }

    /** What is known of a meeting that was held; of its children, those whom the caller may open. */
    @Permitted(Permission.MEETING_GUESTS)
    public AfterView see(@About PersonId child, String meetingId) {
        return reader.read(held(child, meetingId));
    }

    /**
     * Writes down what was decided for one child, or corrects it. The same form twice is one.
     *
     * @param base the number of the decision that the writer saw, or 0
     * @throws MovedOn if somebody else has written one since
     */
    @Permitted(Permission.RECORD_MEETING)
    public void decide(@About PersonId child, String meetingId, int base, String formId, DecisionWanted wanted) {
        WholeMeeting whole = held(child, meetingId);
        if (isConference(whole.meeting().kind())) {
            throw new NotFound();
        }
        write(child, whole.meeting(), base, formId, wanted);
    }

    /** The same for a child protection conference, by its chair. */
    @Permitted(Permission.DECIDE_CONFERENCE)
    public void decideConference(
            @About PersonId child, String meetingId, int base, String formId, DecisionWanted wanted) {
        WholeMeeting whole = held(child, meetingId);
        if (!isConference(whole.meeting().kind())) {
            throw new NotFound();
        }
        write(child, whole.meeting(), base, formId, wanted);
    }

    private void write(PersonId child, Meeting meeting, int base, String formId, DecisionWanted wanted) {
        new FormId(formId);
        List<Decision> before = afterwards.of(meeting.meetingId(), child);
        if (before.stream().anyMatch(one -> one.decisionId().equals(formId))) {
            return;
        }
        if (base != before.stream().findFirst().map(Decision::number).orElse(0)) {
            throw new MovedOn(meeting.meetingId());
        }
        meetings.add(new Decision(formId, meeting, child, base + 1, wanted, caller.person(), clock.instant()));
    }

    /**
     * The family may read it from now on, and everybody of them who is invited for this child hears once that there is
     * something to read.
     *
     * @throws MovedOn if they were told already, or it was corrected since
     */
    @Permitted(Permission.RECORD_MEETING)
    public void tell(@About PersonId child, String meetingId, String decisionId) {
        WholeMeeting whole = held(child, meetingId);
        Optional<Decision> latest = afterwards.latest(meetingId, child);
        Decision decision =
                latest.filter(one -> one.decisionId().equals(decisionId)).orElseThrow(() -> new MovedOn(meetingId));
        decision.tell(caller.person(), clock.instant());
        meetings.flush();
        told.tellAbout(child, whole.invitations(), Tidings.DECIDED);
    }

    /** Says that the record has gone out; who says it again says nothing new. */
    @Permitted(Permission.RECORD_MEETING)
    public void sent(@About PersonId child, String meetingId) {
        WholeMeeting whole = held(child, meetingId);
        whole.further(child).forEach(also::change);
        if (afterwards.record(meetingId).isEmpty()) {
            meetings.add(new RecordSent(meetingId, caller.person(), clock.instant()));
        }
    }

    private WholeMeeting held(PersonId child, String meetingId) {
        WholeMeeting whole = meetings.get(meetingId);
        if (!whole.isAbout(child) || whole.meeting().state() != MeetingState.HELD) {
            throw new NotFound();
        }
        return whole;
    }
}
