package uk.opendoor.meeting.book;

import uk.opendoor.access.About;
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

    /** A manager agrees or refuses for this child as well. */
    @Permitted(Permission.SIGN_MEETING)
    public void sign(@About PersonId child) {}
}
