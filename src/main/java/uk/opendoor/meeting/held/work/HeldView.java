package uk.opendoor.meeting.held.work;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.held.HeldDeed;
import uk.opendoor.meeting.held.HeldMeeting;
import uk.opendoor.meeting.held.WholeHeld;
import uk.opendoor.shared.PersonId;

/**
 * A meeting of the case system as a worker sees it.
 *
 * @param about the names of those whom it is about
 * @param changedOn when the case system last said something else, or null if it never did
 * @param over whether its time has come
 * @param otherwise whether it says something else than the meeting that was booked from it
 * @param booked the meeting that was booked from it, or null
 * @param guests whom the case system names as coming
 * @param decisions what workers decided, the first first
 */
public record HeldView(
        WholeHeld whole,
        List<String> about,
        LocalDate cameOn,
        LocalDate changedOn,
        boolean over,
        boolean otherwise,
        Meeting booked,
        List<Named> guests,
        List<Decided> decisions) {

    /** @param name or empty for somebody who is not here any more */
    public record Named(PersonId who, String name, InvitedAs as) {}

    public record Decided(HeldDeed deed, String why, String by, LocalDate on) {}

    public HeldMeeting held() {
        return whole.held();
    }

    public String id() {
        return held().heldId();
    }

    /** What a meeting has, and this one does not yet: somebody must find out before it is released. */
    public enum Missing {
        PLACE,
        CHAIR,
        FAMILY
    }

    public List<Missing> missing() {
        return Stream.of(Missing.values()).filter(this::lacks).toList();
    }

    private boolean lacks(Missing what) {
        return switch (what) {
            case PLACE -> held().place().isEmpty();
            case CHAIR -> guests.stream().noneMatch(one -> one.as() == InvitedAs.CHAIR);
            case FAMILY -> guests.stream().noneMatch(one -> one.as().isFamily());
        };
    }

    /** What was decided last, or null. */
    public Decided last() {
        return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
    }
}
