package uk.opendoor.meeting.work;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.opendoor.meeting.MeetingState;

/** The ids of meetings that cannot all be as they are booked: one chair in two of them, or two of them in one room. */
public record Clashes(Set<String> chairs, Set<String> rooms) {

    static Clashes among(List<MeetingRow> rows) {
        return new Clashes(
                of(rows, MeetingRow::chair), of(rows, row -> row.room().strip().toLowerCase(Locale.UK)));
    }

    /** @param what of which there is only one: a chair, a room; empty if nobody knows it */
    private static Set<String> of(List<MeetingRow> rows, Function<MeetingRow, String> what) {
        List<MeetingRow> booked = rows.stream()
                .filter(row ->
                        row.state() == MeetingState.BOOKED && !what.apply(row).isEmpty())
                .toList();
        return booked.stream()
                .filter(row -> booked.stream().anyMatch(other -> isBoth(row, other, what)))
                .map(MeetingRow::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isBoth(MeetingRow row, MeetingRow other, Function<MeetingRow, String> what) {
        return row != other
                && what.apply(row).equals(what.apply(other))
                && row.slot().overlaps(other.slot());
    }
}
