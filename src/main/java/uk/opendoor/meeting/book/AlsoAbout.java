package uk.opendoor.meeting.book;

import uk.opendoor.access.About;
import uk.opendoor.access.Document;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.shared.PersonId;

/** The door for each further child whom a meeting is about: who may not for one of them may not at all. */
@UseCase
public class AlsoAbout {

    /** The meeting of this child is booked, changed or held as well, and their record says so. */
    @Permitted(Permission.BOOK_MEETING)
    public void change(@About PersonId child) {}

    /** The same by a coordinator, who reaches this child by this meeting alone, or by any worker. */
    @Permitted(Permission.BOOK_MEETING)
    public void change(@About PersonId child, @Document String meetingId) {}

    /** The coordinators are asked for this child as well, or no longer. */
    @Permitted(Permission.ASK_BOOKING)
    public void ask(@About PersonId child) {}

    /** A manager agrees or refuses for this child as well. */
    @Permitted(Permission.SIGN_MEETING)
    public void sign(@About PersonId child) {}
}
