package uk.opendoor.meeting.release.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.shared.PersonId;

/** The papers about one young person, as a part of the page of their record. */
@Named
@RequestScoped
public class PersonPapersPage {

    @Inject
    private Access access;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    public boolean isMayList() {
        return access.allows(Permission.MUST_NOT_APPEAR, new PersonId(id));
    }
}
