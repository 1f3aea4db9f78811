package uk.opendoor.message;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A wish, for a page.
 *
 * @param wantedOn the day that was chosen for a call, or null
 * @param bookedOn the day that a worker said, or null
 * @param due by when it is done
 * @param by who moved it on last, or empty
 */
public record RequestView(
        String id,
        RequestKind kind,
        RequestState state,
        LocalDateTime askedAt,
        LocalDate wantedOn,
        PartOfDay part,
        String words,
        LocalDate bookedOn,
        String bookedTime,
        String outcome,
        String by,
        LocalDateTime movedAt,
        LocalDate due,
        boolean late) {

    public boolean isOpen() {
        return state.isOpen();
    }
}
