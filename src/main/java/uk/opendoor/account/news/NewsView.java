package uk.opendoor.account.news;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened to somebody since they last said that they have seen it.
 *
 * @param since the day on which they said it, or null if they never did
 * @param until the moment up to which this tells: what happens later is not seen with it
 * @param lines the latest first
 */
public record NewsView(LocalDate since, String until, List<Line> lines) {

    /**
     * @param by who did it or who is new, or empty
     * @param place the part of the plan it is about, in capitals, or empty
     * @param on the day, in England
     */
    public record Line(NewsKind kind, String by, String place, String address, LocalDate on) {}
}
