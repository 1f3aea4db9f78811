package uk.opendoor.guide;

import java.util.Optional;
import uk.opendoor.shared.Kind;
import uk.opendoor.shared.Payer;
import uk.opendoor.shared.Source;

/**
 * A time limit as a page shows it.
 *
 * @param example when it would end if its clock began today; none for one that is counted back from
 *     an event, that is still to be checked, or that runs into a year whose bank holidays are not listed yet
 */
public record TimeLimit(String limit, String unit, String says, Optional<String> example, Kind kind, Source source) {

    /** A time limit is the county council's to keep. */
    public Payer payer() {
        return Payer.COUNTY;
    }
}
