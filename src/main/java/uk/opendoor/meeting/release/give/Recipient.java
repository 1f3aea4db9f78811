package uk.opendoor.meeting.release.give;

import uk.opendoor.shared.PersonId;

/**
 * Somebody who can be given a paper today.
 *
 * @param child for whose sake
 */
public record Recipient(PersonId person, PersonId child) {

    /** Whether it is the child themselves. */
    public boolean isOwn() {
        return person.equals(child);
    }
}
