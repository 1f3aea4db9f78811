package uk.opendoor.guide;

import java.util.Optional;
import uk.opendoor.shared.Kind;
import uk.opendoor.shared.Source;

/**
 * A time limit as a page shows it.
 *
 * @param example when it would end if its clock began today; none for one that is counted back from
 *     an event, or that is still to be checked
 */
public record TimeLimit(String limit, String unit, String says, Optional<String> example, Kind kind, Source source) {}
