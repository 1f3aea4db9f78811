package uk.opendoor.meeting.exclude;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.Slot;

/**
 * One relative or supporter who is invited, as the chair and the workers see them: whether they are left out, or are to be.
 *
 * @param kind of the meeting, and on which day it is
 * @param slot when they would come
 * @param leftOut whether they do not take part at all
 * @param closed whether they cannot read of the meeting here, so that a letter must go on paper
 * @param open what waits or is in force, or null
 * @param past what was refused, taken back or has ended, the latest first
 * @param supporters others who may come with them alone
 * @param askBy by when the chair is asked, or null if nobody can count it
 * @param reviewUntil the last day by which the chair may plan to look again
 * @param chaired whether there is a chair who could decide
 */
public record LeftOutView(
        String invitationId,
        String name,
        InvitedAs as,
        MeetingKind kind,
        LocalDate day,
        Slot slot,
        boolean leftOut,
        boolean closed,
        Row open,
        List<Row> past,
        List<Supporter> supporters,
        LocalDate askBy,
        boolean late,
        LocalDate reviewUntil,
        boolean chaired,
        May may) {

    /** @param ask, withdraw, decide, look what the reader may do now */
    public record May(boolean ask, boolean withdraw, boolean decide, boolean look) {}

    public record Supporter(String invitationId, String name) {}

    /**
     * @param askedBy empty if the chair began it
     * @param part or null
     * @param companions their names
     * @param decidedOn, decidedBy, reviewBy, endedOn, readAt null until then
     */
    public record Row(
            String id,
            ExclusionState state,
            Extent extent,
            Ground ground,
            String reason,
            String lateWhy,
            String askedBy,
            LocalDate askedOn,
            String decidedBy,
            LocalDate decidedOn,
            LocalDate reviewBy,
            Slot part,
            List<Instead> instead,
            List<String> companions,
            String letter,
            String refusedWhy,
            LocalDate endedOn,
            LocalDateTime readAt,
            List<Look> looks) {

        public boolean waits() {
            return state == ExclusionState.ASKED;
        }

        public boolean inForce() {
            return state == ExclusionState.IN_FORCE;
        }
    }

    /** @param nextReview or null if it ended */
    public record Look(LocalDate on, String by, String words, LocalDate nextReview) {}
}
