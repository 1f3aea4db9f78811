package uk.opendoor.meeting.held.work;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.meeting.held.HeldDeed;
import uk.opendoor.meeting.held.HeldMeeting;
import uk.opendoor.meeting.held.WholeHeld;

/**
 * A meeting of the case system as a worker sees it.
 *
 * @param about the names of those whom it is about
 * @param changedOn when the case system last said something else, or null if it never did
 * @param over whether its time has come
 * @param otherwise whether it says something else than the meeting that was booked from it
 * @param decisions what workers decided, the first first
 */
public record HeldView(
        WholeHeld whole,
        List<String> about,
        LocalDate cameOn,
        LocalDate changedOn,
        boolean over,
        boolean otherwise,
        List<Decided> decisions) {

    public record Decided(HeldDeed deed, String why, String by, LocalDate on) {}

    public HeldMeeting held() {
        return whole.held();
    }

    public String id() {
        return held().heldId();
    }

    /** What was decided last, or null. */
    public Decided last() {
        return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
    }
}
