package uk.opendoor.meeting.held.work;

import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.shared.PersonId;

/** The door for each further child whom a meeting of the case system is about, so that their record says so too. */
@UseCase
public class AlsoHeld {

    @Permitted(Permission.SETTLE_HELD_MEETING)
    public void settle(@About PersonId child) {}
}
