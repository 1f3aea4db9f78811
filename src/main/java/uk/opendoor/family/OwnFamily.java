package uk.opendoor.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.opendoor.adviser.Conflict;
import uk.opendoor.shared.PersonId;

/** Nobody works with a record of their own family. */
@ApplicationScoped
public class OwnFamily implements Conflict {

    private Relations relations;

    protected OwnFamily() {}

    @Inject
    public OwnFamily(Relations relations) {
        this.relations = relations;
    }

    @Override
    public boolean keeps(PersonId worker, PersonId whose) {
        return relations.isFamily(worker, whose, whose);
    }
}
