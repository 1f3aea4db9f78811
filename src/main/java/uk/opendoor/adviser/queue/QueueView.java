package uk.opendoor.adviser.queue;

import java.util.List;

/**
 * The most urgent lines of a queue.
 *
 * @param all how many there are, shown or not
 * @param late how many of them are late
 * @param people how many people the worker may open today
 */
public record QueueView(List<QueueRow> rows, int all, long late, int people) {

    public boolean isCut() {
        return rows.size() < all;
    }
}
