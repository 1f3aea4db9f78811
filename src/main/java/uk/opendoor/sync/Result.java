package uk.opendoor.sync;

import java.util.List;
import uk.opendoor.shared.WrongField;

/**
 * What became of one record of a batch.
 *
 * @param index its place in the batch, from 0
 * @param reference what the case system calls it; empty if that could not be read
 * @param wrong why it is as it is: nothing for a record that is here as it was sent
 */
public record Result(int index, String reference, Outcome outcome, List<WrongField> wrong) {

    public Result {
        wrong = List.copyOf(wrong);
    }
}
