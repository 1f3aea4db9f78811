package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import uk.opendoor.account.Person;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.held.HeldIntake;
import uk.opendoor.meeting.held.HeldMeetings;
import uk.opendoor.meeting.held.SaidMeeting;
import uk.opendoor.meeting.held.WholeHeld;

/** What the case system of the invented council tells of. */
@ApplicationScoped
class HeldCasting {

    private HeldIntake intake;
    private HeldMeetings held;

    protected HeldCasting() {}

    @Inject
    HeldCasting(HeldIntake intake, HeldMeetings held) {
        this.intake = intake;
        this.held = held;
    }

    void bring(MeetingParts.HeldPart part, Slot slot, Map<String, Person> people) {
        intake.take(new SaidMeeting(
                part.reference(),
                part.kind(),
                part.about().stream().map(one -> people.get(one).personId()).toList(),
                slot.starts(),
                slot.minutes(),
                part.room(),
                part.guests().stream()
                        .map(one -> new SaidMeeting.Guest(
                                people.get(one.who().orElseThrow()).personId(), one.as()))
                        .toList(),
                false));
    }

    /** The meeting was booked from what the case system said, and it says another time now. */
    void bringReleased(WholeMeeting whole, String reference, Slot now) {
        intake.take(said(whole, reference, whole.meeting().slot()));
        WholeHeld came = held.byReference(reference).orElseThrow();
        held.add(came.release(
                came.held().version(),
                whole.meeting().meetingId(),
                whole.children(),
                whole.meeting().bookedBy(),
                whole.meeting().bookedAt()));
        intake.take(said(whole, reference, now));
    }

    private static SaidMeeting said(WholeMeeting whole, String reference, Slot slot) {
        return new SaidMeeting(
                reference,
                whole.meeting().kind(),
                whole.children(),
                slot.starts(),
                slot.minutes(),
                whole.meeting().place().room(),
                List.of(),
                false);
    }
}
