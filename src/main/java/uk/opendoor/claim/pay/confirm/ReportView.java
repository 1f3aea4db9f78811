package uk.opendoor.claim.pay.confirm;

import java.time.LocalDateTime;
import java.util.List;

/** What became of a confirmation, row by row. @param rows empty in a list of confirmations */
public record ReportView(String id, LocalDateTime at, List<Row> rows) {

    /**
     * @param number of the line in the file
     * @param detail the column that cannot be read, or the name of the state that stands; or empty
     */
    public record Row(int number, String reference, RowOutcome outcome, String detail) {}

    public long count(RowOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Whether every row said what was known. */
    public boolean nothingNew() {
        return rows.stream().allMatch(row -> row.outcome() == RowOutcome.KNOWN_ALREADY);
    }

    /** How many rows were refused. */
    public long refused() {
        return rows.stream().filter(row -> !row.outcome().isTaken()).count();
    }
}
