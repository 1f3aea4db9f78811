package uk.opendoor.meeting.attendance;

import java.util.List;
import uk.opendoor.meeting.InvitedAs;

/**
 * Who was at a meeting, as a worker sees it.
 *
 * @param besides who came and had not been invited
 * @param mayWrite whether the reader may write it down
 */
public record AttendanceView(List<Guest> guests, List<Besides> besides, boolean mayWrite) {

    /**
     * @param name what they are called, or what another professional is
     * @param came or null while nobody has said
     */
    public record Guest(String invitationId, String name, InvitedAs as, Came came) {}

    /** @param who in the worker's words */
    public record Besides(String id, String who) {}
}
