package uk.opendoor.meeting.exclude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import uk.opendoor.access.Caller;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.shared.PersonId;

/** Who may decide of a meeting, and for how long: the rules that the page and the use case share. */
@ApplicationScoped
public class Chairing {

    /** No two reviews of a child are further apart. */
    private static final int MONTHS_AT_MOST = 6;

    private Meetings meetings;
    private Caller caller;
    private Clock clock;

    protected Chairing() {}

    @Inject
    public Chairing(Meetings meetings, Caller caller, Clock clock) {
        this.meetings = meetings;
        this.caller = caller;
        this.clock = clock;
    }

    boolean isChair(WholeMeeting whole) {
        return whole.invitations().stream()
                .anyMatch(one ->
                        one.invitedAs() == InvitedAs.CHAIR && caller.person().equals(one.invitee()));
    }

    boolean hasChair(WholeMeeting whole) {
        return whole.invitations().stream().anyMatch(one -> one.invitedAs() == InvitedAs.CHAIR);
    }

    /** Whoever asked does not decide. */
    boolean mayDecide(Exclusion open, PersonId chair) {
        return open.state() == ExclusionState.ASKED && !chair.equals(open.askedBy());
    }

    boolean isAhead(WholeMeeting whole) {
        return whole.meeting().isBooked()
                && LocalDateTime.now(clock).isBefore(whole.meeting().slot().starts());
    }

    /** Until when it can go on without that the chair looks at it: the next meeting about any of these, or six months. */
    LocalDate reviewUntil(WholeMeeting whole) {
        LocalDate day = whole.meeting().slot().day();
        LocalDate last = day.plusMonths(MONTHS_AT_MOST);
        return meetings.about(whole.children(), day.plusDays(1), last.plusDays(1)).stream()
                .filter(Meeting::isBooked)
                .map(one -> one.slot().day())
                .min(Comparator.naturalOrder())
                .orElse(last);
    }

    /** Whether that is a day by which it can be looked at again. */
    boolean isReviewDay(WholeMeeting whole, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = reviewUntil(whole);
        LocalDate latest = last.isAfter(today) ? last : today.plusMonths(MONTHS_AT_MOST);
        return day.isAfter(today) && !day.isAfter(latest);
    }
}
