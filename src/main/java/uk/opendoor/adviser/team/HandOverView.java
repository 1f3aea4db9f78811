package uk.opendoor.adviser.team;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.shared.PersonId;

/**
 * What a worker would hand over, and to whom they can.
 *
 * @param members the others in the teams that the asker manages
 * @param mayLeave whether the asker can say that they leave: not of themselves, or a team would be left with no manager
 */
public record HandOverView(String name, List<Held> held, List<TeamView.Member> members, boolean mayLeave) {

    /** Of each young person once, in whatever number of ways the worker works with them. */
    Set<PersonId> ids() {
        return held.stream().map(Held::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @param id of the young person */
    public record Held(PersonId id, String name, Capacity as) {}
}
