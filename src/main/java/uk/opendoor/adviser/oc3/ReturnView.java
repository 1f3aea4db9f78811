package uk.opendoor.adviser.oc3;

import java.util.List;

/**
 * The return of a year, for the young people of a manager's teams.
 *
 * @param rows by name
 * @param years of which one can be chosen, this one first
 */
public record ReturnView(CollectionYear year, List<ReturnRow> rows, List<CollectionYear> years) {

    public List<ReturnRow> getReady() {
        return rows.stream().filter(ReturnRow::isReady).toList();
    }

    /** Those of whom something was confirmed, and something is wrong. */
    public List<ReturnRow> getToMend() {
        return rows.stream()
                .filter(row -> row.codes() != null && !row.isReady())
                .toList();
    }

    /** Those of whom nothing was confirmed yet. */
    public List<ReturnRow> getToAsk() {
        return rows.stream().filter(row -> row.codes() == null).toList();
    }

    /** Those whose codes were confirmed long before or after the birthday; they can be sent. */
    public List<ReturnRow> getFar() {
        return rows.stream().filter(row -> row.isReady() && row.far()).toList();
    }
}
