package uk.opendoor.account.seen;

import java.util.List;

/**
 * A part of what was found, the latest first.
 *
 * @param more whether there are earlier ones
 */
public record Found(List<Line> lines, boolean more) {

    static final Found NOTHING = new Found(List.of(), false);
}
