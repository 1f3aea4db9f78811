package uk.opendoor.adviser;

import java.util.Collection;
import java.util.Map;
import uk.opendoor.shared.PersonId;

/** The room that knows what young people of 21 to 24 said to our offer of help. */
public interface HelpAnswers {

    /** The latest answer of each of these people who gave one, in a number of queries that does not grow with theirs. */
    Map<PersonId, HelpAnswer> latest(Collection<PersonId> whose);
}
