package uk.opendoor.sync;

import java.util.List;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.WrongField;

/**
 * One record of a batch that has been looked at.
 *
 * @param wanted null if it could not be read
 * @param whose on whose record it is to be kept; null if nothing is to be done
 * @param settled what has become of it already; null if it is to be kept
 */
record Planned(int index, String reference, Wanted wanted, PersonId whose, Outcome settled, List<WrongField> wrong) {

    static Planned wrong(int index, String reference, List<WrongField> wrong) {
        return new Planned(index, reference, null, null, Outcome.WRONG, wrong);
    }

    Planned settledAs(Outcome outcome) {
        return new Planned(index, reference, wanted, null, outcome, wrong);
    }

    Planned on(PersonId record) {
        return new Planned(index, reference, wanted, record, null, wrong);
    }

    Result result(Outcome outcome, List<WrongField> why) {
        return new Result(index, reference, outcome, why);
    }
}
