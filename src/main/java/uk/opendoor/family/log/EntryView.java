package uk.opendoor.family.log;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import uk.opendoor.adviser.Capacity;

/**
 * One entry as its writer sees it.
 *
 * @param at the time, or null
 * @param revision which version this is
 * @param thrownOn the day on which it was thrown away, or null
 */
public record EntryView(
        String id,
        LogKind kind,
        LocalDate on,
        LocalTime at,
        String who,
        String role,
        String said,
        List<Promised> promises,
        List<Shared> shares,
        int revision,
        LocalDate thrownOn) {

    private static final int GIST = 280;

    public EntryView {
        promises = List.copyOf(promises);
        shares = List.copyOf(shares);
    }

    /** Those who may read it now. */
    public List<Shared> getLive() {
        return shares.stream().filter(share -> share.until() == null).toList();
    }

    /** Those who might read it once, and did. */
    public List<Shared> getPast() {
        return shares.stream()
                .filter(share -> share.until() != null && share.firstRead() != null)
                .toList();
    }

    /** Its beginning, for a list. */
    public String getGist() {
        return said.length() <= GIST ? said : said.substring(0, GIST).strip() + " …";
    }

    /**
     * @param due by when, or null
     * @param doneOn the day on which it was ticked off, or null
     */
    public record Promised(String id, String what, String by, LocalDate due, LocalDate doneOn, boolean late) {}

    /**
     * Somebody whom it is, or was, shared with.
     *
     * @param child the name of the child with whom they work, if the parent may know it today, or null
     * @param until when it was taken back, or null
     * @param firstRead when they read it first, or null
     */
    public record Shared(
            String id,
            String name,
            Capacity as,
            String child,
            LocalDateTime since,
            LocalDateTime until,
            LocalDateTime firstRead,
            LocalDateTime lastRead) {

        /** Whether they came back to it. */
        public boolean isReadAgain() {
            return firstRead != null && lastRead.isAfter(firstRead);
        }
    }
}
