package uk.opendoor.family.person;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.family.RelationKind;
import uk.opendoor.shared.PersonId;

/**
 * Somebody who is, or was, something to a young person.
 *
 * @param live whether they have standing today
 * @param until the first day on which the relation is over, or null
 * @param endedWhy why a worker ended it, or null
 * @param grantable whether a worker can grant them anything
 */
public record RelativeView(
        String id,
        PersonId person,
        String name,
        RelationKind kind,
        boolean live,
        boolean excluded,
        LocalDate until,
        String endedWhy,
        boolean grantable,
        List<GrantView> grants) {}
