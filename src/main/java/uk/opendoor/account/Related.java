package uk.opendoor.account;

import java.util.List;
import uk.opendoor.shared.PersonId;

/** What another room knows of who belongs to a young person's record besides them: family, supporters. */
public interface Related {

    /** Those who belong to it today. */
    List<PersonId> to(PersonId record);
}
