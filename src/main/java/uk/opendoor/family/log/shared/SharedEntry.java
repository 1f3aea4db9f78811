package uk.opendoor.family.log.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import uk.opendoor.family.log.EntryView.Promised;
import uk.opendoor.family.log.LogKind;

/**
 * One entry as the worker sees it with whom it was shared.
 *
 * @param writer the name of the parent
 * @param at the time, or null
 * @param read whether this worker has opened it before
 * @param changed when it was last written, if that was after it was shared; or null
 */
public record SharedEntry(
        String id,
        String writer,
        LogKind kind,
        LocalDate on,
        LocalTime at,
        String who,
        String role,
        String said,
        List<Promised> promises,
        LocalDateTime since,
        LocalDateTime changed,
        boolean read) {}
