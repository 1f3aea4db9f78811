package uk.opendoor.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import uk.opendoor.meeting.held.HeldIntake;
import uk.opendoor.meeting.held.SaidMeeting;
import uk.opendoor.meeting.held.Taken;
import uk.opendoor.shared.PersonId;

/** A case system that tells of a conference about a child whose parents live apart, for one test inside the server. */
@Dependent
public class ACaseSystem {

    static final LocalTime TEN = LocalTime.of(10, 0);

    @Inject
    private HeldIntake intake;

    private final String reference = "M-" + UUID.randomUUID();

    /** What it says of a conference on that day at ten. */
    SaidMeeting meeting(LocalDate day, boolean off, List<PersonId> children, SaidMeeting.Guest... guests) {
        return new SaidMeeting(
                reference,
                MeetingKind.REVIEW_CONFERENCE,
                children,
                day.atTime(TEN),
                90,
                "Room 3, Larchfield House",
                List.of(guests),
                off);
    }

    Taken says(SaidMeeting said) {
        return intake.take(said);
    }

    Taken wouldTake(SaidMeeting said) {
        return intake.look(said);
    }
}
