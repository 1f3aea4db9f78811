package uk.opendoor.plan.edit;

/** Somebody else changed the same text in another way, meanwhile. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Conflict(String what) {
        super(what);
    }
}
