package uk.opendoor.adviser;

import java.time.Instant;
import java.time.LocalDate;
import uk.opendoor.access.Standing;
import uk.opendoor.shared.PersonId;

/**
 * One young person that a worker may open today.
 *
 * @param through the worker they stand in for or manage, or null
 * @param until the first day without cover, or null
 * @param closesAt when the glass is whole again, or null
 */
public record InHand(
        PersonId youngPerson, How how, Standing standing, PersonId through, LocalDate until, Instant closesAt) {

    static InHand allocated(Allocation allocation) {
        return new InHand(
                allocation.youngPerson(), How.ALLOCATED, allocation.capacity().standing(), null, null, null);
    }

    static InHand covered(Allocation allocation, Cover cover) {
        return new InHand(
                allocation.youngPerson(),
                How.COVER,
                allocation.capacity().standing(),
                cover.away(),
                cover.term().until(),
                null);
    }

    static InHand managed(Allocation allocation) {
        return new InHand(allocation.youngPerson(), How.TEAM, Standing.MANAGER, allocation.worker(), null, null);
    }

    static InHand opened(BrokenGlass glass, Standing standing) {
        return new InHand(glass.whose(), How.GLASS, standing, null, null, glass.until());
    }
}
