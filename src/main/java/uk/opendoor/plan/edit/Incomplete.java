package uk.opendoor.plan.edit;

import uk.opendoor.plan.Matter;

/** A matter without which nobody can be asked to agree has nothing agreed in it. */
public final class Incomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Incomplete(Matter matter) {
        super(matter.name());
    }
}
