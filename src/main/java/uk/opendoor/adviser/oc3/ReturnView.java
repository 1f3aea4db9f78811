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

    /** Those with something wrong, whether anything was confirmed or not. */
    public List<ReturnRow> getToMend() {
        return rows.stream().filter(ReturnRow::isFaulty).toList();
    }

    /** Those of whom nothing was confirmed yet, and nothing else is wrong. */
    public List<ReturnRow> getToAsk() {
        return rows.stream()
                .filter(row -> row.wanted() && row.codes() == null && !row.isFaulty())
                .toList();
    }

    /** Those whose birthday is in the year, and of whom the return does not ask all the same. */
    public List<ReturnRow> getLeftOut() {
        return rows.stream().filter(row -> !row.wanted()).toList();
    }

    /** How many the return asks for. */
    public int getWanted() {
        return rows.size() - getLeftOut().size();
    }

    /** Those with something wrong who could be sent all the same; a line without its number says nothing to anybody. */
    public List<ReturnRow> getFaulty() {
        return getToMend().stream()
                .filter(row -> row.codes() != null && row.child() != null)
                .toList();
    }

    /** Those whose codes were confirmed long before or after the birthday; they can be sent. */
    public List<ReturnRow> getFar() {
        return rows.stream().filter(row -> row.isReady() && row.far()).toList();
    }
}
