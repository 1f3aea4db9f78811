package uk.opendoor.account;

import java.util.List;
import uk.opendoor.shared.PersonId;

/** What another room knows of the workers who look after a person's record. */
public interface Holders {

    /** Those who are to know today when something happens to the account of this person. */
    List<PersonId> of(PersonId whose);
}
