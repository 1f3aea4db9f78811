package uk.opendoor.web;

import uk.opendoor.shared.PersonId;

/** A page for one person that is worth keeping between two looks: a feature says for it what it is made from. */
public interface Stamped {

    /** The address of the page. */
    String path();

    /**
     * What becomes another whenever anything that the page shows of the feature changes. It is asked each time somebody opens
     * the page, and passes the door as the page does.
     */
    String stamp(PersonId reader);
}
