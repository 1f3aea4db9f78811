package uk.opendoor.meeting.mine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.shared.PersonId;

/** What the reader may see of whom, asked of the door once for one page. */
final class Eyes {

    private final Access access;
    private final Map<List<Object>, Boolean> asked = new HashMap<>();
    private final Map<PersonId, Optional<LocalDate>> ends = new HashMap<>();

    Eyes(Access access) {
        this.access = access;
    }

    boolean may(Permission permission, PersonId child) {
        return asked.computeIfAbsent(List.of(permission, child), key -> access.allows(permission, child));
    }

    /** What is shared by several children is seen by whoever may see it of each. */
    boolean mayOfAll(Permission permission, Collection<PersonId> children) {
        return children.stream().allMatch(child -> may(permission, child));
    }

    /** Those of whom they may see meetings. */
    List<PersonId> open(Collection<PersonId> children) {
        return children.stream().filter(child -> may(Permission.MEETING, child)).toList();
    }

    /** When the right to see meetings of this child ends, found once. */
    Optional<LocalDate> end(PersonId child, Supplier<Optional<LocalDate>> found) {
        return ends.computeIfAbsent(child, one -> found.get());
    }
}
