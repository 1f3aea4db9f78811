package uk.opendoor.family.log.mine;

import uk.opendoor.adviser.Capacity;
import uk.opendoor.shared.PersonId;

/**
 * A worker with whom an entry can be shared, because they work with one of the parent's children.
 *
 * @param childName the name the parent knows, or null if it was not granted
 */
public record Reader(PersonId child, String childName, PersonId worker, String name, Capacity as) {

    /** What stands for them in a form. */
    public String getKey() {
        return child + " " + worker;
    }
}
