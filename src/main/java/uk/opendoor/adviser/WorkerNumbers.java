package uk.opendoor.adviser;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.opendoor.shared.PersonId;

/** The room that knows on which numbers workers can be rung. */
public interface WorkerNumbers {

    /** The numbers of those of these workers who gave any, in a number of queries that does not grow with theirs. */
    Map<PersonId, List<String>> of(Collection<PersonId> workers);
}
