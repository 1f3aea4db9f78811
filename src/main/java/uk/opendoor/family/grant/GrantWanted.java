package uk.opendoor.family.grant;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.access.Permission;
import uk.opendoor.family.Grant;
import uk.opendoor.shared.FormId;

/**
 * A grant as a worker asks for it.
 *
 * @param id random, of 36 characters, made with the form: the same form sent twice is one grant
 * @param relation the id of the relation it is for
 * @param until the first day on which it is over
 */
public record GrantWanted(String id, String relation, Permission permission, LocalDate until) {

    /** What a parent or carer can be given that is about no single document. */
    public static final List<Permission> FOR_RELATIVES = List.of(
            Permission.PROFILE,
            Permission.MEETING,
            Permission.MEETING_PLACE,
            Permission.ATTENDEE_ROLES,
            Permission.ATTENDEE_NAMES,
            Permission.PATHWAY_PLAN,
            Permission.HOME_ADDRESS,
            Permission.DAILY_PLACES);

    /** The last day on which a grant of today can hold. */
    static LocalDate latest(LocalDate today) {
        return today.plusMonths(Grant.LONGEST_MONTHS);
    }

    void refuseWhatNoFormAsks(LocalDate today) {
        new FormId(id);
        if (!FOR_RELATIVES.contains(permission)
                || !until.isAfter(today)
                || until.isAfter(latest(today).plusDays(1))) {
            throw new IllegalArgumentException("no such grant");
        }
    }
}
