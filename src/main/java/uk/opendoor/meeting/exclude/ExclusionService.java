package uk.opendoor.meeting.exclude;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.book.AlsoAbout;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** The chair of a meeting leaves a relative out or refuses to, looks again and ends it. */
@UseCase
public class ExclusionService {

    private Meetings meetings;
    private Exclusions exclusions;
    private ExclusionReader reader;
    private Chairing chairing;
    private Effect effect;
    private AlsoAbout also;
    private GuestsTold told;
    private Access access;
    private Caller caller;
    private Clock clock;

    protected ExclusionService() {}

    @Inject
    public ExclusionService(
            Meetings meetings,
            Exclusions exclusions,
            ExclusionReader reader,
            Chairing chairing,
            Effect effect,
            AlsoAbout also,
            GuestsTold told,
            Access access,
            Caller caller,
            Clock clock) {
        this.meetings = meetings;
        this.exclusions = exclusions;
        this.reader = reader;
        this.chairing = chairing;
        this.effect = effect;
        this.also = also;
        this.told = told;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** A child whom this meeting is about and of whom the caller may read this; nothing for whoever may not. */
    @Permitted(Permission.CASELOAD)
    public Optional<PersonId> first(String meetingId) {
        return meetings.get(meetingId).children().stream()
                .filter(child -> access.allows(Permission.EXCLUSION, child))
                .findFirst();
    }

    /** A child whom this one is invited for; it is not there if the caller may read this of none. */
    @Permitted(Permission.CASELOAD)
    public PersonId first(String meetingId, String invitationId) {
        return Invited.get(meetings.get(meetingId), invitationId).children().stream()
                .filter(child -> access.allows(Permission.EXCLUSION, child))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Each relative and supporter who is invited for a child of whom the caller may read this. */
    @Permitted(Permission.EXCLUSION)
    public List<LeftOutView> all(@About PersonId child, String meetingId) {
        WholeMeeting whole = meetings.get(meetingId);
        if (!whole.isAbout(child)) {
            throw new NotFound();
        }
        return reader.read(
                whole,
                whole.invitations().stream()
                        .filter(one -> one.invitedAs().isFamily())
                        .filter(one -> one.children().stream().anyMatch(of -> access.allows(Permission.EXCLUSION, of)))
                        .toList());
    }

    @Permitted(Permission.EXCLUSION)
    public LeftOutView see(@About PersonId child, String meetingId, String invitationId) {
        WholeMeeting whole = meetings.get(meetingId);
        return reader.read(whole, List.of(Invited.get(whole, invitationId, child)))
                .get(0);
    }

    /**
     * The chair leaves them out, as was asked or by themselves. The same form twice is once.
     *
     * @param base the request that the chair saw waiting, or empty if there was none
     * @throws MovedOn if that is not so any more, it has begun or is off, or it is not to be reviewed in time
     */
    @Permitted(Permission.EXCLUDE)
    public void decide(
            @About PersonId child, String meetingId, String invitationId, String base, String formId, Decided decided) {
        new FormId(formId);
        WholeMeeting whole = chaired(meetingId);
        MeetingInvitation guest = Invited.get(whole, invitationId, child);
        List<Exclusion> before = exclusions.ofInvitation(invitationId);
        if (before.stream().anyMatch(one -> formId.equals(one.decidedForm()))) {
            return;
        }
        Optional<Exclusion> open = Exclusions.open(before);
        if (!open.map(Exclusion::exclusionId).orElse("").equals(base)
                || !chairing.isAhead(whole)
                || isOver(decided.part())
                || !chairing.isReviewDay(whole, decided.reviewBy())) {
            throw new MovedOn(meetingId);
        }
        further(guest, child);
        Exclusion one = open.orElseGet(() -> begun(formId, guest, decided));
        one.decide(formId, decided, caller.person(), clock.instant());
        meetings.add(one);
        effect.of(whole, guest, one);
        answer(one);
    }

    private boolean isOver(Slot part) {
        return part != null && !part.starts().isAfter(LocalDateTime.now(clock));
    }

    private Exclusion begun(String formId, MeetingInvitation guest, Decided decided) {
        Asked asked = new Asked(decided.extent(), decided.ground(), decided.reason(), "");
        return new Exclusion(formId, guest, asked, null, clock.instant());
    }

    /** @throws MovedOn if it is decided already */
    @Permitted(Permission.EXCLUDE)
    public void refuse(@About PersonId child, String meetingId, String invitationId, String base, String why) {
        WholeMeeting whole = chaired(meetingId);
        MeetingInvitation guest = Invited.get(whole, invitationId, child);
        Exclusion one = exclusions.open(invitationId, base);
        further(guest, child);
        one.refuse(why, caller.person(), clock.instant());
        meetings.flush();
        answer(one);
    }

    private void answer(Exclusion one) {
        if (one.askedBy() != null) {
            told.tellWorker(one.askedBy());
        }
    }

    /**
     * The chair looks at it again. The same form twice is once.
     *
     * @throws MovedOn if it is not in force any more, somebody looked since, or the day is too far away
     */
    @Permitted(Permission.EXCLUDE)
    public void look(@About PersonId child, String meetingId, String invitationId, Looked looked) {
        new FormId(looked.formId());
        WholeMeeting whole = chaired(meetingId);
        MeetingInvitation guest = Invited.get(whole, invitationId, child);
        List<Exclusion> before = exclusions.ofInvitation(invitationId);
        List<ExclusionLook> looks =
                exclusions.looks(before.stream().map(Exclusion::exclusionId).toList());
        if (looks.stream().anyMatch(one -> one.lookId().equals(looked.formId()))) {
            return;
        }
        Exclusion one = Exclusions.open(before).filter(Exclusion::isInForce).orElseThrow(() -> new MovedOn(meetingId));
        long number = looks.stream()
                .filter(look -> look.exclusionId().equals(one.exclusionId()))
                .count();
        if (number != looked.base() || looked.next() != null && !chairing.isReviewDay(whole, looked.next())) {
            throw new MovedOn(meetingId);
        }
        further(guest, child);
        look(whole, guest, one, looked);
    }

    private void look(WholeMeeting whole, MeetingInvitation guest, Exclusion one, Looked looked) {
        ExclusionLook look = new ExclusionLook(
                looked.formId(),
                one,
                looked.base() + 1,
                looked.words(),
                looked.next(),
                caller.person(),
                clock.instant());
        one.look(look);
        meetings.add(look);
        effect.look(whole, guest, one);
    }

    private void further(MeetingInvitation guest, PersonId child) {
        guest.children().stream().filter(other -> !other.equals(child)).forEach(also::change);
    }

    /** For whoever leads another meeting this one is not there. */
    private WholeMeeting chaired(String meetingId) {
        WholeMeeting whole = meetings.get(meetingId);
        if (!chairing.isChair(whole)) {
            throw new NotFound();
        }
        return whole;
    }
}
