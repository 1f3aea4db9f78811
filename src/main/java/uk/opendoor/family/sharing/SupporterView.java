package uk.opendoor.family.sharing;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.access.Permission;

/** A supporter, and what is shared with them. */
public record SupporterView(String relation, String name, List<Share> shares) {

    /** @param endsOn the first day on which it is over by itself */
    public record Share(String id, Permission permission, LocalDate endsOn) {}
}
