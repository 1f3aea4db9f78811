package uk.opendoor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The form above a table: in what order its lines come, how many a page shows, and which page it is. */
@Named
@RequestScoped
public class TablePage {

    private static final List<String> ROWS = List.of("25", "10", "50", "100");
    private static final String DOWN = "-down";

    @Inject
    @ManagedProperty("#{param.order}")
    private String order;

    /** The head of a column that was pressed. */
    @Inject
    @ManagedProperty("#{param.sort}")
    private String sort;

    @Inject
    @ManagedProperty("#{param.rows}")
    private String rows;

    @Inject
    @ManagedProperty("#{param.page}")
    private String page;

    protected TablePage() {}

    TablePage(String order, String sort, String rows, String page) {
        this.order = order;
        this.sort = sort;
        this.rows = rows;
        this.page = page;
    }

    /** The column that the lines are sorted by, with {@code -down} behind it if the last comes first, or nothing. */
    public String getOrder() {
        return Stream.of(sort, order)
                .filter(one -> one != null && !one.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** How the lines are sorted by one column, in the words of PrimeFaces, or null. */
    public String sorted(String column) {
        if (getOrder().equals(column)) {
            return "asc";
        }
        return getOrder().equals(column + DOWN) ? "desc" : null;
    }

    public int getRows() {
        return Integer.parseInt(ROWS.contains(rows) ? rows : ROWS.get(0));
    }

    /** Whether somebody has asked for the lines in another way than they come. */
    public boolean isUsed() {
        return !getOrder().isEmpty();
    }

    /** The first line of the page, counted from nothing; the last page if there are no more. */
    public int first(int count) {
        int asked = page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        int last = Math.max(0, (count - 1) / getRows());
        return Math.min(asked - 1, last) * getRows();
    }

    /** The last line of the page, counted from one. */
    public int last(int count) {
        return Math.min(count, first(count) + getRows());
    }
}
