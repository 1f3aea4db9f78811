package uk.opendoor.meeting.exclude;

import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Who of a meeting can be left out: relatives and supporters. Anybody else is not there. */
final class Invited {

    private Invited() {}

    static MeetingInvitation get(WholeMeeting whole, String invitationId) {
        MeetingInvitation guest = whole.invitation(invitationId);
        if (!guest.invitedAs().isFamily()) {
            throw new NotFound();
        }
        return guest;
    }

    /** The same, of one who is invited for this child. */
    static MeetingInvitation get(WholeMeeting whole, String invitationId, PersonId child) {
        MeetingInvitation guest = get(whole, invitationId);
        if (!guest.children().contains(child)) {
            throw new NotFound();
        }
        return guest;
    }
}
