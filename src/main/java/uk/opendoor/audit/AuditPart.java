package uk.opendoor.audit;

import java.util.List;

/**
 * A part of what was found, the latest entry first.
 *
 * @param more whether there are earlier ones
 */
public record AuditPart(List<AuditEntry> entries, boolean more) {

    /** How many entries one part holds at most. */
    public static final int MOST = 50;

    static AuditPart of(List<AuditEntry> oneMore) {
        return new AuditPart(List.copyOf(oneMore.subList(0, Math.min(MOST, oneMore.size()))), oneMore.size() > MOST);
    }
}
