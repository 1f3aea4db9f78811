package uk.opendoor.sync;

import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.shared.PersonId;

/** The door for each further person on whose record something stands that was brought, so that their record says so too. */
@UseCase
class AlsoKept {

    @Permitted(Permission.SYNC)
    public void keep(@About PersonId whose) {}
}
