package uk.opendoor.meeting.book;

import java.util.List;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.shared.PersonId;

/**
 * Somebody who could be invited.
 *
 * @param as as what, if nobody makes them the chair
 * @param children whom of those that the meeting is about they are invited for at most
 */
public record Candidate(PersonId id, String name, InvitedAs as, List<PersonId> children) {

    public String key() {
        return id.value();
    }

    public boolean family() {
        return as.isFamily();
    }

    /** Whether they are the young person themselves. */
    public boolean young() {
        return as == InvitedAs.YOUNG_PERSON;
    }

    /** Whether they are told where it is whenever they come: only relatives are not. */
    public boolean alwaysKnowsPlace() {
        return !as.isFamily();
    }

    boolean mayBe(InvitedAs wanted) {
        return wanted == as || wanted == InvitedAs.CHAIR && as.isProfessional();
    }
}
