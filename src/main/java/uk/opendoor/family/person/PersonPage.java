package uk.opendoor.family.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.adviser.people.RecordService;
import uk.opendoor.adviser.people.RecordView;
import uk.opendoor.shared.PersonId;

/** A young person's record: who they are, who works with them, who is family and may see what. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private RecordService records;

    @Inject
    private RelativeService relatives;

    @Inject
    private Access access;

    private String id;
    private RecordView record;
    private List<RelativeView> family;
    private boolean mayGrant;
    private boolean mayInvite;

    public void load() {
        PersonId whose = new PersonId(id);
        record = records.see(whose);
        family = relatives.of(whose);
        mayGrant = access.allows(Permission.GRANT, whose);
        mayInvite = access.allows(Permission.INVITE, whose);
    }

    public RecordView getRecord() {
        return record;
    }

    public List<RelativeView> getFamily() {
        return family;
    }

    public boolean isMayGrant() {
        return mayGrant;
    }

    public boolean isMayInvite() {
        return mayInvite;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
