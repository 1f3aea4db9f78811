package uk.opendoor.adviser;

import uk.opendoor.shared.PersonId;

/** What another room knows that keeps a worker from a record even in an emergency: that it is of their own family. */
public interface Conflict {

    boolean keeps(PersonId worker, PersonId whose);
}
