package uk.opendoor.sync.upload;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import uk.opendoor.sync.Outcome;
import uk.opendoor.sync.SyncKind;

/**
 * A file and what becomes of it.
 *
 * @param begun whether it has been imported, so that the outcomes are what was done
 * @param left how many of its rows wait to be imported, once that was begun
 * @param running whether they are being imported now
 * @param rows those of the part that was asked for
 */
public record UploadView(
        String id,
        SyncKind kind,
        LocalDateTime at,
        boolean begun,
        long left,
        boolean running,
        Map<Outcome, Long> counts,
        List<Row> rows) {

    /** @param problems in words */
    public record Row(int number, String reference, Outcome outcome, List<String> problems) {}

    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many rows are here as they were brought. */
    public long already() {
        return count(Outcome.UNCHANGED);
    }

    /** Whether it was begun and not brought to an end, and nothing goes on. */
    public boolean stopped() {
        return left > 0 && !running;
    }

    /** How many rows are done. */
    public long taken() {
        return all() - left;
    }

    /** How many rows an import would change something by. */
    public long toDo() {
        return count(Outcome.CREATED) + count(Outcome.CHANGED) + count(Outcome.WITHDRAWN);
    }
}
